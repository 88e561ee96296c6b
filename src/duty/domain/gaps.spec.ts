import fc from 'fast-check';
import { crewAt, type Manned, nextCrew, untilOf } from './crew.js';
import { gapsIn } from './gaps.js';
import { SHIFT_ROLES } from './shift-roles.js';

const START = Date.UTC(2026, 10, 24);
const hour = (hours: number): Date => new Date(START + hours * 3_600_000);
const SPAN = { from: hour(0), to: hour(48) };

// Whole hours, so that an hour is either manned or not.
const shifts = fc.array(
  fc.record({
    role: fc.constantFrom(...SHIFT_ROLES),
    startsAt: fc.integer({ min: -10, max: 55 }).map(hour),
    length: fc.integer({ min: 1, max: 30 }),
    present: fc.boolean(),
  }),
  { maxLength: 8 },
);
const planned = shifts.map((all): Manned[] =>
  all.map(({ startsAt, length, ...rest }) => ({
    ...{ ...rest, startsAt },
    endsAt: new Date(startsAt.getTime() + length * 3_600_000),
  })),
);

const shift = (role: Manned['role'], from: number, to: number, present = true): Manned => ({
  ...{ role, startsAt: hour(from), endsAt: hour(to), present },
});

describe('the gaps of a roster', () => {
  it('say of every hour what the crew of that hour says', () => {
    fc.assert(
      fc.property(planned, (roster) => {
        const gaps = gapsIn(roster, SPAN);
        for (let at = 0; at < 48; at++) {
          const { lead, members } = crewAt(roster, hour(at));
          const wanted = lead ? undefined : members.length > 0 ? 'lead' : 'everyone';
          const gap = gaps.find(({ from, to }) => from <= hour(at) && hour(at) < to);
          expect([at, gap?.missing]).toEqual([at, wanted]);
        }
      }),
    );
  });

  it('are in order, within the span, and as long as they can be', () => {
    fc.assert(
      fc.property(planned, (roster) => {
        const gaps = gapsIn(roster, SPAN);
        for (const [i, { from, to, missing }] of gaps.entries()) {
          expect(from < to && SPAN.from <= from && to <= SPAN.to).toBe(true);
          const before = gaps[i - 1];
          if (!before) continue;
          expect(before.to <= from).toBe(true);
          expect(before.to.getTime() === from.getTime() && before.missing === missing).toBe(false);
        }
      }),
    );
  });

  it('do not depend on the order of the shifts', () => {
    fc.assert(
      fc.property(planned, (roster) => {
        expect(gapsIn([...roster].reverse(), SPAN)).toEqual(gapsIn(roster, SPAN));
      }),
    );
  });

  it('are none where one lead follows the other, and one where somebody has left', () => {
    const roster = [shift('lead', -3, 10), shift('lead', 10, 60)];
    expect(gapsIn(roster, SPAN)).toEqual([]);
    const left = [shift('lead', -3, 10), shift('lead', 10, 60, false), shift('member', 10, 20)];
    expect(gapsIn(left, SPAN)).toEqual([
      { from: hour(10), to: hour(20), missing: 'lead' },
      { from: hour(20), to: hour(48), missing: 'everyone' },
    ]);
  });
});

describe('the crew', () => {
  const roster = [
    shift('lead', 0, 10),
    shift('member', 0, 10),
    shift('member', 12, 20, false),
    shift('lead', 14, 20),
    shift('member', 14, 15),
    shift('member', 16, 17),
  ];

  it('changes at the end of a shift, which is no part of it', () => {
    expect(crewAt(roster, hour(0))).toEqual({ lead: roster[0], members: [roster[1]] });
    expect(crewAt(roster, hour(10))).toEqual({ lead: null, members: [] });
    expect(crewAt(roster, hour(12))).toEqual({ lead: null, members: [] });
  });

  it('is followed by the next lead and those who come first', () => {
    expect(nextCrew(roster, hour(0))).toEqual({ lead: roster[3], members: [roster[4]] });
    expect(nextCrew(roster, hour(14))).toEqual({ lead: null, members: [roster[5]] });
  });

  it('stays until somebody comes or goes', () => {
    expect(untilOf(roster, hour(0))).toEqual(hour(10));
    expect(untilOf(roster, hour(10))).toEqual(hour(14));
    expect(untilOf(roster, hour(20))).toBeNull();
  });

  it('has a change exactly where it is said to last until', () => {
    fc.assert(
      fc.property(planned, fc.integer({ min: -12, max: 90 }), (all, at) => {
        const until = untilOf(all, hour(at));
        const crew = (h: number) => crewAt(all, hour(h));
        const end = until === null ? 100 : (until.getTime() - START) / 3_600_000;
        for (let h = at; h < end; h++) expect(crew(h)).toEqual(crew(at));
      }),
    );
  });
});
