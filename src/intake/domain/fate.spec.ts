import fc from 'fast-check';
import { fateOf, isWorthNoting, type Known, type Situation } from './fate.js';

type Given = Situation<Known, string, string>;

const known = (changes: Partial<Known['row']> = {}, of: object | null = {}): Known => ({
  row: { firing: 'first', resolvedAt: null, ...changes },
  of,
});
const situation = (changes: Partial<Given> = {}): Given => ({
  alert: { state: 'firing', firing: 'first' },
  ...{ known: null, target: 'a report', gathering: null, left: 1 },
  ...changes,
});
const firing = (mark: string) => ({ state: 'firing', firing: mark }) as const;
const resolved = { state: 'resolved', firing: 'first' } as const;

const anySituation: fc.Arbitrary<Given> = fc.record({
  alert: fc.record({
    state: fc.constantFrom('firing', 'resolved', 'other'),
    firing: fc.constantFrom('', 'first', 'second'),
  }),
  known: fc.option(
    fc.record({
      row: fc.record({
        firing: fc.constantFrom('', 'first', 'second'),
        resolvedAt: fc.option(fc.constant(new Date(0))),
      }),
      of: fc.option(fc.constant({})),
    }),
  ),
  target: fc.option(fc.constant('a report')),
  gathering: fc.option(fc.constant('a case')),
  left: fc.integer({ min: -3, max: 3 }),
});

describe('the fate of an alert', () => {
  it('is a report the first time', () => {
    expect(fateOf(situation())).toEqual({ outcome: 'reported', target: 'a report' });
  });

  it('is to be counted while its case is open, once for each firing', () => {
    const again = (mark: string, before: Known) =>
      fateOf(situation({ alert: firing(mark), known: before }));
    expect(again('second', known())).toMatchObject({ outcome: 'repeated', news: true });
    expect(again('first', known())).toMatchObject({ outcome: 'repeated', news: false });
    expect(again('', known({ firing: '' }))).toMatchObject({ news: true });
    expect(again('second', known({}, null))).toMatchObject({ outcome: 'reported' });
  });

  it('is to be noted when it is over, once', () => {
    const over = (before: Known | null) => fateOf(situation({ alert: resolved, known: before }));
    expect(over(known())).toMatchObject({ outcome: 'resolved', news: true });
    expect(over(known({ resolvedAt: new Date(0) }))).toMatchObject({ news: false });
    expect(over(null)).toEqual({ outcome: 'ignored' });
  });

  it('is to be gathered with others of its kind, and beyond the limit in one case', () => {
    expect(fateOf(situation({ gathering: 'a case', left: 0 }))).toEqual({
      ...{ outcome: 'grouped', into: 'a case' },
    });
    expect(fateOf(situation({ left: 0 }))).toEqual({ outcome: 'limited', target: 'a report' });
  });

  it('is never a report without a target, beyond the limit, or while its case is open', () => {
    fc.assert(
      fc.property(anySituation, (given) => {
        const { outcome } = fateOf(given);
        if (outcome === 'reported') {
          expect([given.target, given.left > 0]).toEqual(['a report', true]);
          expect(given.known?.of ?? null).toBeNull();
        }
        if (given.alert.state !== 'firing') {
          expect(['resolved', 'ignored']).toContain(outcome);
        }
      }),
    );
  });

  it('is never forgotten where it fires and has a target or an open case', () => {
    fc.assert(
      fc.property(anySituation, ({ alert, ...given }) => {
        fc.pre(given.target !== null || Boolean(given.known?.of));
        const fires = { ...given, alert: { ...alert, state: 'firing' } } as const;
        expect(fateOf(fires).outcome).not.toBe('ignored');
      }),
    );
  });
});

describe('what is written in a record', () => {
  it('is the first two times and then ever more rarely', () => {
    const times = Array.from({ length: 10_000 }, (_, i) => i + 1);
    expect(times.filter(isWorthNoting)).toEqual([1, 2, 10, 100, 1000, 10_000]);
  });
});
