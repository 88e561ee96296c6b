import { nextOf, placeOf, reasonsOf } from './severity';

const LEVELS = [
  { severity: 'low', min: 0, max: 19 },
  { severity: 'medium', min: 20, max: 39 },
  { severity: 'high', min: 40, max: 59 },
  { severity: 'critical', min: 60, max: 100 },
] as const;
const assessed = (severity: string, score: number) => ({ severity, score }) as never;

describe('the scale of the severity', () => {
  it('gives each level the same room', () => {
    expect([0, 20, 30, 60].map((score) => placeOf(score, LEVELS))).toEqual([0, 25, 37.5, 75]);
    expect(placeOf(100, LEVELS)).toBeLessThan(100);
  });

  it('says how far the next level is, unless a rule has raised it above the points', () => {
    expect(nextOf(assessed('high', 53), LEVELS)).toEqual({ severity: 'critical', gap: 7 });
    expect(nextOf(assessed('critical', 20), LEVELS)).toBeNull();
    expect(nextOf(assessed('medium', 45), LEVELS)).toBeNull();
  });

  it('names the weightiest reason first, and none that gave nothing', () => {
    const points = [
      { factor: 'spread', answer: 'several', points: 3, max: 14 },
      { factor: 'ongoing', answer: 'ended', points: 0, max: 6 },
      { factor: 'dataImpact', answer: 'personal', points: 12, max: 20 },
    ];
    expect(reasonsOf({ points } as never).map(({ factor }) => factor)).toEqual([
      ...['dataImpact', 'spread'],
    ]);
  });
});
