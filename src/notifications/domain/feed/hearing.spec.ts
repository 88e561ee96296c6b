import fc from 'fast-check';
import { type Circle, hears, type Listener, listed, type Told } from './hearing.js';

const UNIT = 'GL-UBND-633';
const PARENT = 'GL-UBND';
const DEPARTMENT = 'GL-STTTT';
const POLICE = 'GL-CAT';
const AGENCIES = [UNIT, PARENT, DEPARTMENT, POLICE, 'GL-UBND-626'];
const PEOPLE = ['hoa', 'bao', 'dung'];

const PERMISSIONS = [
  ...['feed:read', 'incident:read', 'register:read', 'table:review', 'user:write', 'key:write'],
];
const BELOW: Readonly<Record<string, readonly string[]>> = { [PARENT]: [UNIT, 'GL-UBND-626'] };

const listenerOf = (id: string, agency: string, permissions: readonly string[]): Listener => ({
  ...{ id, agency, permissions: new Set(permissions) },
  ...{ below: BELOW[agency] ?? [], isDepartment: agency === DEPARTMENT },
});

const listeners = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...AGENCIES), fc.subarray(PERMISSIONS))
  .map(([id, agency, permissions]) => listenerOf(id, agency, permissions));

const circles: fc.Arbitrary<Circle> = fc.record({
  restricted: fc.boolean(),
  leadAgency: fc.constantFrom(...AGENCIES),
  transfer: fc.option(fc.record({ to: fc.constantFrom(...AGENCIES) })),
  restrictedPeople: fc.subarray(PEOPLE),
  handlerId: fc.option(fc.constantFrom(...PEOPLE)),
});

const TYPES = [
  ...['incident.submitted', 'incident.closed', 'incident.commented', 'incident.observable-added'],
  ...['agency.updated', 'table.drafted', 'table.put-in-force', 'user.created', 'api-key.rotated'],
  ...['nobody.knows', 'incident', 'incidents.submitted', 'constructor.named', ''],
];

const told: fc.Arbitrary<Told> = fc.record({
  type: fc.constantFrom(...TYPES),
  audience: fc.subarray([...AGENCIES, ...PEOPLE]),
  overviewOf: fc.option(fc.constantFrom(...AGENCIES)),
});

/** As IncidentScope has it of a case whose viewers are those who were to hear of the event. */
const isSeen = ({ id, agency, ...listener }: Listener, { audience, overviewOf }: Told): boolean =>
  [id, agency].some((own) => audience.includes(own)) ||
  listener.isDepartment ||
  listener.below.some((code) => code === overviewOf);

const isOutside = ({ id, agency }: Listener, circle: Circle): boolean =>
  circle.restricted &&
  circle.leadAgency !== agency &&
  circle.transfer?.to !== agency &&
  ![...circle.restrictedPeople, circle.handlerId].includes(id);

const open: Circle = {
  ...{ restricted: false, leadAgency: POLICE, transfer: null },
  ...{ restrictedPeople: [], handlerId: null },
};
const reader = (agency: string) => listenerOf('hoa', agency, ['incident:read']);
const submitted: Told = {
  ...{ type: 'incident.submitted', audience: [UNIT, POLICE], overviewOf: UNIT },
};

describe('what somebody hears of a case', () => {
  it('is nothing that a search would hide from them', () => {
    fc.assert(
      fc.property(listeners, told, circles, (listener, event, circle) => {
        const hearing = hears(listener, event, circle);
        if (!event.type.startsWith('incident.') || !hearing) return;
        expect(listener.permissions.has('incident:read')).toBe(true);
        expect(isSeen(listener, event)).toBe(true);
        expect(isOutside(listener, circle)).toBe(false);
      }),
    );
  });

  it('becomes less when it is restricted and never more', () => {
    const worth = { full: 2, overview: 1 } as const;
    const worthOf = (hearing: keyof typeof worth | null) => (hearing ? worth[hearing] : 0);
    fc.assert(
      fc.property(listeners, told, circles, (listener, event, circle) => {
        const before = hears(listener, event, { ...circle, restricted: false });
        const after = hears(listener, event, { ...circle, restricted: true });
        expect(worthOf(after)).toBeLessThanOrEqual(worthOf(before));
        expect([worthOf(before), 0]).toContain(worthOf(after));
      }),
    );
  });

  it('is all for those who were to hear of it, and how it stands for those above the unit', () => {
    const hearing = AGENCIES.map((agency) => hears(reader(agency), submitted, open));
    expect(hearing).toEqual(['full', 'overview', 'overview', 'full', null]);
  });

  it('is not what is written and found, for those who see it in a list', () => {
    const commented = { ...submitted, type: 'incident.commented' };
    expect(hears(reader(UNIT), commented, open)).toBe('full');
    expect(hears(reader(DEPARTMENT), commented, open)).toBeNull();
  });

  it('is nothing of a case that is not there', () => {
    expect(hears(reader(UNIT), submitted, undefined)).toBeNull();
  });
});

describe('what somebody hears of the registers', () => {
  const by = (...permissions: string[]) => listenerOf('hoa', UNIT, permissions);
  const of = (type: string): Told => ({ type, audience: [], overviewOf: null });

  it.each([
    ['agency.updated', 'register:read', 'user:write'],
    ['table.put-in-force', 'register:read', 'key:write'],
    ['table.drafted', 'table:review', 'register:read'],
    ['user.created', 'user:write', 'register:read'],
    ['api-key.rotated', 'key:write', 'register:read'],
  ])('%s goes with %s alone', (type, needed, other) => {
    expect(hears(by(needed), of(type), undefined)).toBe('full');
    expect(hears(by(other), of(type), undefined)).toBeNull();
  });

  it('is nothing of a register that nobody has thought of', () => {
    const everything = by(...PERMISSIONS);
    for (const type of ['nobody.knows', 'constructor.named', 'toString', '', 'incident']) {
      expect(hears(everything, of(type), open)).toBeNull();
    }
  });
});

it('tells those who see a case in a list no more of an event than the list does', () => {
  const data = { sequence: 2, status: 'triage', severity: 'high', leadAgency: POLICE };
  expect(listed({ ...data, note: 'x', into: 'SC-2026-000001' })).toEqual(data);
});
