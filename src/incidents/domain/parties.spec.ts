import {
  deskOf,
  GUEST_ID,
  partiesOf,
  type Person,
  type Responsibilities,
  worksAtDesk,
} from './parties.js';

const incident: Responsibilities & { supportAgencies: readonly string[] } = {
  ...{ reporterAgency: 'GL-UBND-633', affectedAgencies: [], leadAgency: 'GL-STTTT' },
  ...{ routeMode: 'lead', handlerId: 'khoi', transfer: null, supportAgencies: ['GL-CAT'] },
  senderConfirmed: true,
};
const person = (agency: string, ...roles: string[]): Person => ({ id: 'somebody', agency, roles });
const parties = (who: Person, changes: Partial<typeof incident> = {}) =>
  [...partiesOf(who, { ...incident, ...changes })].sort();

describe('the parties', () => {
  it.each<[string, Person, string[]]>([
    ['a reporter of the unit', person('GL-UBND-633', 'reporter'), ['unit']],
    ['a coordinator of the unit', person('GL-UBND-633', 'coordinator'), ['unit']],
    ['a handler of the unit', person('GL-UBND-633', 'handler'), ['unit']],
    ['a supervisor of the unit', person('GL-UBND-633', 'supervisor'), []],
    ['an administrator of the unit', person('GL-UBND-633', 'admin'), []],
    ['a reporter of another unit', person('GL-UBND-626', 'reporter'), []],
    ['a coordinator of the lead', person('GL-STTTT', 'coordinator'), ['desk']],
    ['a handler of the lead', person('GL-STTTT', 'handler'), []],
    ['a coordinator of a supporting agency', person('GL-CAT', 'coordinator'), []],
    ['a coordinator of nobody', person('GL-UBND', 'coordinator'), []],
  ])('of %s are as they should be', (_, who, expected) => {
    expect(parties(who)).toEqual(expected);
  });

  it('make the handler of a case its handler, whatever the role, and nobody else', () => {
    expect(parties({ ...person('GL-STTTT', 'handler'), id: 'khoi' })).toEqual(['handler']);
    expect(parties({ ...person('GL-UBND-633', 'reporter'), id: 'khoi' })).toEqual([
      'handler',
      'unit',
    ]);
    expect(parties({ ...person('GL-STTTT', 'handler'), id: 'khoi' }, { handlerId: null })).toEqual(
      [],
    );
  });

  it('make the people of an affected unit the unit too', () => {
    const who = person('GL-UBND-626', 'reporter');
    expect(parties(who, { affectedAgencies: ['GL-UBND-626'] })).toEqual(['unit']);
  });

  it('leave out the unit that a guest names, but for the guest, until the sender is confirmed', () => {
    const claimed = { senderConfirmed: false, affectedAgencies: ['GL-UBND-626'] };
    expect(parties(person('GL-UBND-633', 'reporter'), claimed)).toEqual([]);
    expect(parties(person('GL-UBND-626', 'reporter'), claimed)).toEqual(['unit']);
    expect(parties({ id: GUEST_ID, agency: '', roles: [] }, claimed)).toEqual(['unit']);
    expect(parties(person('GL-STTTT', 'coordinator'), claimed)).toEqual(['desk']);
  });

  it('make the Police themselves only where they lead', () => {
    const who = person('GL-CAT', 'coordinator');
    expect(parties(who, { leadAgency: 'GL-CAT' })).toEqual(['desk', 'police']);
    expect(parties(person('GL-CAT', 'handler'), { leadAgency: 'GL-CAT' })).toEqual([]);
    expect(parties(person('GL-STTTT', 'coordinator'), { leadAgency: 'GL-STTTT' })).toEqual([
      'desk',
    ]);
  });

  it('make a coordinator of the agency that is offered the lead its target', () => {
    const offered = { transfer: { to: 'GL-CAT' } };
    expect(parties(person('GL-CAT', 'coordinator'), offered)).toEqual(['target']);
    expect(parties(person('GL-CAT', 'handler'), offered)).toEqual([]);
    expect(parties(person('GL-CAT', 'coordinator'))).toEqual([]);
  });
});

describe('the desk', () => {
  const referred = { leadAgency: 'GL-BCHQS', routeMode: 'refer_only' } as const;

  it('is that of the lead, and the Department for what is only recorded and referred', () => {
    expect(deskOf(incident)).toBe('GL-STTTT');
    expect(deskOf({ ...incident, leadAgency: 'GL-CAT' })).toBe('GL-CAT');
    expect(deskOf({ ...incident, routeMode: 'unit_handles' })).toBe('GL-STTTT');
    expect(deskOf({ ...incident, ...referred })).toBe('GL-STTTT');
    expect(parties(person('GL-STTTT', 'coordinator'), referred)).toEqual(['desk']);
    expect(parties(person('GL-BCHQS', 'coordinator'), referred)).toEqual([]);
  });

  it('talks among the agencies that work the case, never with the unit', () => {
    const works = (agency: string, changes: Partial<typeof incident> = {}) =>
      worksAtDesk({ agency }, { ...incident, ...changes });
    expect(['GL-STTTT', 'GL-CAT'].map((agency) => works(agency))).toEqual([true, true]);
    expect(['GL-UBND-633', 'GL-UBND'].map((agency) => works(agency))).toEqual([false, false]);
    expect(['GL-STTTT', 'GL-BCHQS'].map((agency) => works(agency, referred))).toEqual([true, true]);
    const ownCase = { handlerId: 'hoa', routeMode: 'unit_handles' } as const;
    expect(works('GL-UBND-633', ownCase)).toBe(false);
  });
});
