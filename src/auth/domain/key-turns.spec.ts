import fc from 'fast-check';
import { type KeyTurn, nextTurn, signing, spent, TOKEN_LIFETIME_SECONDS } from './key-turns.js';

const START = new Date('2026-11-24T02:00:00Z');
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
const DAY = 24 * 60;

describe('the keys of the access tokens', () => {
  it('begin with one that signs at once', () => {
    expect(nextTurn([], START)).toEqual({ sequence: 1, signsFrom: START });
  });

  it.each([
    ['none after a week', 7 * DAY, undefined],
    ['none just before', 30 * DAY - 11, undefined],
    ['the next ten minutes before its turn', 30 * DAY - 10, 30 * DAY],
    [
      'the next late, where nobody was there, and shown as long all the same',
      90 * DAY,
      90 * DAY + 10,
    ],
  ])('change by age: %s', (_, now, from) => {
    const next = nextTurn([{ sequence: 1, signsFrom: START }], after(now));
    expect(next).toEqual(from === undefined ? undefined : { sequence: 2, signsFrom: after(from) });
  });

  it('verify whatever they have signed until it ends, whenever the process looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 * DAY }), { maxLength: 200 }), (gaps) => {
        let keys: KeyTurn[] = [];
        let now = 0;
        const tokens: { sequence: number; ends: number }[] = [];
        for (const gap of gaps) {
          now += gap;
          const gone = spent(keys, after(now));
          keys = keys.filter((key) => !gone.includes(key));
          const next = nextTurn(keys, after(now));
          if (next) keys.push(next);
          const key = signing(keys, after(now));
          expect(key).toBeDefined();
          for (const { sequence, ends } of tokens.filter((token) => token.ends >= now)) {
            expect([ends, keys.map((one) => one.sequence)]).toEqual([
              ...[ends, expect.arrayContaining([sequence])],
            ]);
          }
          tokens.push({ sequence: key?.sequence ?? 0, ends: now + TOKEN_LIFETIME_SECONDS / 60 });
          expect(keys.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('sign by the first where a clock was set back', () => {
    const keys = [
      { sequence: 1, signsFrom: START },
      { sequence: 2, signsFrom: after(30) },
    ];
    expect(signing(keys, after(-60))).toBe(keys[0]);
    expect(signing(keys, after(29))).toBe(keys[0]);
    expect(signing(keys, after(30))).toBe(keys[1]);
  });

  it('are gone a little after the last token of theirs', () => {
    const keys = [
      { sequence: 1, signsFrom: START },
      { sequence: 2, signsFrom: after(30) },
    ];
    expect(spent(keys, after(41))).toEqual([]);
    expect(spent(keys, after(42))).toEqual([keys[0]]);
  });
});
