import fc from 'fast-check';
import { mayChangeTo, SHORTEST_LOWERING_REASON } from './lowering.js';
import { SEVERITIES } from './severity.js';

const ranks = fc.nat({ max: SEVERITIES.length - 1 });
const severityAt = (rank: number) => SEVERITIES[rank] ?? 'low';
const reasons = fc.string({ maxLength: 40 });

describe('a change of severity', () => {
  it('upwards, or to what it is, is free', () => {
    fc.assert(
      fc.property(ranks, ranks, fc.boolean(), reasons, (a, b, legalSerious, reason) => {
        const [from, to] = [severityAt(Math.min(a, b)), severityAt(Math.max(a, b))];
        expect(mayChangeTo(to, { severity: from, legalSerious }, reason)).toBe('fine');
      }),
    );
  });

  it('downwards from critical, or where the law calls it serious, wants a second person', () => {
    fc.assert(
      fc.property(ranks, ranks, reasons, (a, b, reason) => {
        fc.pre(a < b);
        const [to, from] = [severityAt(a), severityAt(b)];
        const verdicts = [true, false].map((legalSerious) =>
          mayChangeTo(to, { severity: from, legalSerious }, reason),
        );
        expect(verdicts[0]).toBe('second-person');
        expect(verdicts[1] === 'second-person').toBe(from === 'critical');
      }),
    );
  });

  it.each([
    ['x'.repeat(SHORTEST_LOWERING_REASON - 1), 'reason-too-short'],
    ['x'.repeat(SHORTEST_LOWERING_REASON), 'fine'],
    // Counted as people count: ten of these are twenty units of UTF-16.
    ['🌾'.repeat(SHORTEST_LOWERING_REASON / 2), 'reason-too-short'],
  ])('downwards otherwise wants a real reason: %j is %s', (reason, verdict) => {
    const before = { severity: 'high', legalSerious: false } as const;
    expect(mayChangeTo('medium', before, reason)).toBe(verdict);
  });
});
