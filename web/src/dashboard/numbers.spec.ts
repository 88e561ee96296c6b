import { decimal, keptBySeverity, percentOf, signed, sumOf } from './numbers';

const kept = (
  kind: 'acknowledge' | 'recover',
  severity: 'low' | 'high',
  settled: number,
  good: number,
) => ({
  ...{ kind, severity, settled, kept: good, before: { settled: 2, kept: 1 } },
  missedIncidents: settled - good,
});

describe('The numbers of the dashboard', () => {
  it('are shares of what was settled, and unknown of nothing', () => {
    expect(percentOf({ settled: 52, kept: 49 })).toBe(94.2);
    expect(percentOf({ settled: 0, kept: 0 })).toBeNull();
    expect(sumOf([])).toEqual({ settled: 0, kept: 0 });
  });

  it('are summed by severity, of one kind', () => {
    const all = [
      kept('acknowledge', 'high', 4, 3),
      kept('recover', 'high', 6, 6),
      kept('acknowledge', 'low', 1, 1),
    ];
    expect(keptBySeverity(all, 'acknowledge')).toEqual([
      {
        severity: 'critical',
        settled: 0,
        kept: 0,
        missedIncidents: 0,
        before: { settled: 0, kept: 0 },
      },
      {
        severity: 'high',
        settled: 4,
        kept: 3,
        missedIncidents: 1,
        before: { settled: 2, kept: 1 },
      },
      {
        severity: 'medium',
        settled: 0,
        kept: 0,
        missedIncidents: 0,
        before: { settled: 0, kept: 0 },
      },
      { severity: 'low', settled: 1, kept: 1, missedIncidents: 0, before: { settled: 2, kept: 1 } },
    ]);
    expect(keptBySeverity(all, 'recover')[1]).toMatchObject({ settled: 6, kept: 6 });
  });

  it('are written as one writes in each language', () => {
    expect(decimal(94.2, 'vi')).toBe('94,2');
    expect(decimal(94.2, 'en')).toBe('94.2');
    expect([signed(2, 'vi'), signed(-1.8, 'vi'), signed(0, 'en')]).toEqual(['+2', '−1,8', '0']);
  });
});
