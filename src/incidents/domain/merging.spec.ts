import fc from 'fast-check';
import { STATUSES } from './lifecycle.js';
import { refuseMerge, unitsOf, widerSpread } from './merging.js';
import { type Person } from './parties.js';
import { type Impact, SPREADS } from './severity.js';

const coordinator: Person = { id: 'bao', agency: 'GL-STTTT', roles: ['coordinator'] };
const incident: Parameters<typeof refuseMerge>[0] = {
  ...{ id: '1', code: 'SC-2026-000001', status: 'triage', reporterAgency: 'GL-UBND-633' },
  ...{ affectedAgencies: [], leadAgency: 'GL-STTTT', routeMode: 'lead', handlerId: null },
  ...{ transfer: null, restricted: false, senderConfirmed: true },
};
const master = { ...incident, id: '2', code: 'SC-2026-000002' };
const why = (
  other: Parameters<typeof refuseMerge>[1],
  person = coordinator,
  one = incident,
): unknown => {
  try {
    refuseMerge(one, other, person);
    return null;
  } catch (error) {
    return (error as { facts: { why: string } }).facts.why;
  }
};

describe('a merge', () => {
  it('waits until it is known whose report the other is', () => {
    expect(why({ ...master, senderConfirmed: false })).toBe('target-unconfirmed');
  });

  it('goes into another open case of the same desk', () => {
    expect(why(master)).toBeNull();
  });

  it('goes neither into itself, nor into an ended case, nor into that of another desk', () => {
    expect(why({ ...master, id: '1' })).toBe('itself');
    expect(why({ ...master, leadAgency: 'GL-CAT' })).toBe('not-your-desk');
    const refusing = STATUSES.filter((status) => why({ ...master, status }) !== null);
    expect(refusing).toEqual(['closed', 'rejected', 'merged', 'withdrawn']);
    expect(why({ ...master, status: 'merged' })).toBe('target-ended');
  });
});

describe('a merge of a restricted report', () => {
  it('goes into a restricted case only, whose circle reads what it brings', () => {
    const secret = { ...incident, restricted: true };
    expect(why(master, coordinator, secret)).toBe('restricted');
    expect(why({ ...master, restricted: true }, coordinator, secret)).toBeNull();
    expect(why({ ...master, restricted: true })).toBeNull();
  });
});

describe('the units of a case', () => {
  it('are the one that reports and the affected ones, each once', () => {
    const affectedAgencies = ['GL-UBND-626', 'GL-UBND-633'];
    expect(unitsOf({ ...incident, affectedAgencies })).toEqual(['GL-UBND-633', 'GL-UBND-626']);
  });
});

describe('the spread of two cases', () => {
  const of = (spread: Impact['spread']) => ({ spread }) as Impact;

  it.each<[number, Impact['spread']]>([
    [1, 'single'],
    [2, 'multi_unit'],
    [4, 'multi_unit'],
    [5, 'wide'],
    [17, 'wide'],
  ])('over %i units is at least %s', (units, spread) => {
    expect(widerSpread(of('single'), of('single'), units)).toBe(spread);
  });

  it('is as wide as the wider of both, whichever comes first', () => {
    const spreads = fc.constantFrom(...SPREADS);
    fc.assert(
      fc.property(spreads, spreads, fc.integer({ min: 1, max: 20 }), (one, other, units) => {
        const wider = widerSpread(of(one), of(other), units);
        expect(wider).toBe(widerSpread(of(other), of(one), units));
        [one, other].forEach((spread) => {
          expect(SPREADS.indexOf(wider)).toBeGreaterThanOrEqual(SPREADS.indexOf(spread));
        });
      }),
    );
  });
});
