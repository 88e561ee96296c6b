import fc from 'fast-check';
import { IMPORTANCES, NOTICE } from '../message.js';
import { HEARS, hearersOf, isOfCase } from './hearing.js';
import { importanceOf, recipientsOf, sightOf, type Telling } from './recipients.js';
import { INSTEAD, type Known, RELATIONS, STANDING } from './relations.js';

const TYPES = Object.keys(HEARS);
const AGENCIES = ['UNIT', 'OTHER-UNIT', 'LEAD', 'SUPPORT', 'TARGET', 'ABOVE', 'TOLD', 'STRANGER'];
const ROLES = ['reporter', 'handler', 'coordinator', 'supervisor', 'auditor'];
const IDS = AGENCIES.flatMap((agency) => ROLES.map((role) => `${agency} ${role}`));
const EVERYBODY: readonly Known[] = AGENCIES.flatMap((agency) =>
  ROLES.map((role) => ({ id: `${agency} ${role}`, agency, roles: [role] })),
);
const VIEWERS = ['UNIT', 'OTHER-UNIT', 'LEAD', 'SUPPORT'];
const WORKING = ['LEAD', 'SUPPORT'];
const UNITS = ['UNIT', 'OTHER-UNIT'];

const someone = fc.constantFrom(...IDS);
const person = someone.map((id) => ({ id }));

const telling = fc
  .record({
    type: fc.constantFrom(...TYPES.filter(isOfCase)),
    severity: fc.constantFrom('low', 'medium', 'high', 'critical'),
    tlp: fc.constantFrom('CLEAR', 'AMBER', 'AMBER+STRICT', 'RED'),
    restricted: fc.boolean(),
    desk: fc.boolean(),
    reporterId: someone,
    handlerId: fc.option(someone),
    restrictedPeople: fc.array(someone, { maxLength: 3 }),
    // The roster has people of that desk alone.
    dutyLeads: fc.array(fc.constantFrom(...IDS.filter((id) => id.startsWith('LEAD '))), {
      maxLength: 2,
    }),
    author: someone,
    named: person,
    offered: fc.boolean(),
  })
  .map((made): Telling => {
    const { restricted, restrictedPeople, handlerId, desk, named, offered } = made;
    const target = offered ? ['TARGET'] : [];
    const people = [...restrictedPeople, handlerId].filter((one) => one !== null);
    const circle = restricted ? people : [];
    const viewers = [...VIEWERS, ...target, ...circle];
    const inside = restricted ? ['LEAD', ...target, ...circle] : viewers;
    return {
      ...{ type: made.type, severity: made.severity, authors: [made.author] },
      audience: desk ? inside.filter((one) => WORKING.includes(one)) : inside,
      open: !desk && !restricted,
      ...{ dutyLeads: made.dutyLeads, aboveDesk: ['ABOVE'] },
      data: {
        ...{ before: named, assignee: named, asker: named, to: 'TARGET', agency: 'OTHER-UNIT' },
        ...{ escalatedTo: ['ABOVE'], escalate: 'duty-lead' },
        changes: [
          { field: 'transfer', from: { offeredBy: named }, to: null },
          { field: 'infoRequest', from: { askedBy: named }, to: null },
        ],
      },
      parties: {
        ...{
          reporterId: made.reporterId,
          reporterAgency: 'UNIT',
          affectedAgencies: ['OTHER-UNIT'],
        },
        ...{ desk: 'LEAD', leadAgency: 'LEAD', supportAgencies: ['SUPPORT'] },
        ...{ notifyAgencies: ['TOLD'], handlerId, restrictedPeople, restricted, viewers },
        ...{ transfer: offered ? { to: 'TARGET' } : null, tlp: made.tlp },
      },
    };
  });

const byId = new Map(EVERYBODY.map((one) => [one.id, one]));
const agencyOf = (id: string): string => byId.get(id)?.agency ?? '';

/** Of each telling, those who are told of it, as the property wants them. */
const always = (holds: (telling: Telling, told: ReturnType<typeof recipientsOf>) => void): void => {
  fc.assert(
    fc.property(telling, (one) => {
      holds(one, recipientsOf(one, EVERYBODY));
    }),
    { numRuns: 2000 },
  );
};

describe('of any event of any case', () => {
  it('everybody is told once at most, and whoever did it not at all', () => {
    always(({ authors }, told) => {
      const ids = told.map(({ personId }) => personId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => authors.includes(id))).toEqual([]);
    });
  });

  it('nobody outside the circle of a restricted one is told, and those inside no more than its code', () => {
    always(({ parties }, told) => {
      if (!parties.restricted) return;
      for (const { personId, template } of told) {
        const inside = [parties.leadAgency, parties.transfer?.to].includes(agencyOf(personId));
        const named = [...parties.restrictedPeople, parties.handlerId].includes(personId);
        expect([personId, inside || named, template]).toEqual([personId, true, NOTICE]);
      }
    });
  });

  it('what is for the desks is never told to a unit, and of others to those alone whom a rule names', () => {
    always(({ open, audience, parties, type }, told) => {
      if (open || parties.restricted) return;
      for (const { personId } of told) {
        const hears = audience.includes(agencyOf(personId));
        const named = hearersOf(type).some(([one]) => one === 'approver' || one === 'escalatedTo');
        expect([personId, hears || named]).toEqual([personId, true]);
        if (!named) expect(UNITS).not.toContain(agencyOf(personId));
      }
    });
  });

  it('whoever does not see it hears of it only where somebody has to be told outside', () => {
    always((one, told) => {
      const relations = hearersOf(one.type).map(([relation]) => relation);
      for (const { personId, sight } of told) {
        const known = byId.get(personId) ?? { id: '', agency: '', roles: [] };
        expect(sight).toBe(sightOf(known, one));
        if (sight === 'full') continue;
        const outside = relations.filter((relation) =>
          ['told', 'escalatedTo', 'approver'].includes(relation),
        );
        expect([one.type, outside.length > 0]).toEqual([one.type, true]);
      }
    });
  });

  it('those who are only told of a strict one are told no more than that there is something', () => {
    always(({ parties }, told) => {
      if (!['RED', 'AMBER+STRICT'].includes(parties.tlp)) return;
      for (const { personId, template } of told) {
        if (agencyOf(personId) === 'TOLD') expect(template).toBe(NOTICE);
      }
    });
  });

  it('strangers are told nothing', () => {
    always(({ parties }, told) => {
      const named = [...parties.restrictedPeople, parties.handlerId];
      for (const { personId, sight } of told) {
        if (agencyOf(personId) !== 'STRANGER') continue;
        expect([personId, named.includes(personId), sight]).toEqual([personId, true, 'full']);
      }
    });
  });
});

describe('the table', () => {
  it('knows no relation in which nobody can stand', () => {
    const used = new Set(TYPES.flatMap((type) => hearersOf(type).map(([relation]) => relation)));
    expect([...used].sort()).toEqual([...RELATIONS].sort());
    expect(Object.keys(STANDING).sort()).toEqual([...RELATIONS].sort());
  });

  it('lets nobody stand in for themselves, however far one follows', () => {
    for (const relation of RELATIONS) {
      const chain = [relation];
      for (let next = INSTEAD[relation]; next !== undefined; next = INSTEAD[next]) {
        expect(chain).not.toContain(next);
        chain.push(next);
      }
    }
  });

  it('weighs by severity only upwards', () => {
    for (const [low, high] of [
      ['low', 'medium'],
      ['medium', 'high'],
      ['high', 'critical'],
    ]) {
      const [one, other] = [low, high].map((severity) =>
        IMPORTANCES.indexOf(importanceOf('graded', severity ?? '')),
      );
      expect(one).toBeGreaterThanOrEqual(other ?? 0);
    }
  });
});

describe('an event that must be heard', () => {
  const [one] = fc.sample(telling, 1);
  if (!one) throw new Error('There is no telling.');
  const open: Telling = {
    ...one,
    ...{ authors: [], audience: VIEWERS, open: true, dutyLeads: [], data: {} },
    parties: {
      ...one.parties,
      ...{ restricted: false, transfer: null, viewers: VIEWERS, tlp: 'AMBER' },
      ...{ reporterId: 'a machine', handlerId: null },
    },
  };
  const told = (type: string, changes: Partial<Telling> = {}) =>
    recipientsOf({ ...open, type, ...changes }, EVERYBODY).map(({ personId }) => personId);

  it('goes to the unit where a machine reported', () => {
    expect(told('incident.acknowledged')).toEqual(
      expect.arrayContaining(['UNIT reporter', 'OTHER-UNIT reporter']),
    );
  });

  it('goes to the leaders where those it is escalated to are not there, and to the desk without them', () => {
    const data = { escalate: 'leaders-of-lead' };
    expect(told('incident.deadline-escalated', { data })).toContain('LEAD supervisor');
    const without = EVERYBODY.filter(({ roles }) => !roles.includes('supervisor'));
    const heard = recipientsOf({ ...open, type: 'incident.deadline-escalated', data }, without);
    expect(heard).toContainEqual(
      expect.objectContaining({ personId: 'LEAD coordinator', importance: 'urgent' }),
    );
  });

  it('goes to who leads on duty, and to the desk where nobody does', () => {
    const type = 'incident.deadline-escalated';
    const data = { escalate: 'duty-lead' };
    const onDuty = recipientsOf({ ...open, type, data, dutyLeads: ['LEAD handler'] }, EVERYBODY);
    expect(onDuty).toContainEqual(
      expect.objectContaining({ personId: 'LEAD handler', importance: 'urgent' }),
    );
    expect(recipientsOf({ ...open, type, data }, EVERYBODY)).toEqual([
      expect.objectContaining({ personId: 'LEAD coordinator', importance: 'urgent' }),
    ]);
  });
});
