import { type Preview } from './use-preview';

type Severity = Preview['assessment']['severity'];
interface Level {
  readonly severity: Severity;
  readonly min: number;
  readonly max: number;
}

/** Of the answers those that gave points, the weightiest first. */
export const reasonsOf = ({ points }: Preview['assessment']) =>
  points.filter((one) => one.points > 0).sort((a, b) => b.points - a.points);

/** Where the score stands on a scale on which each level takes the same room, in per cent. */
export function placeOf(score: number, levels: readonly Level[]): number {
  const at = levels.findIndex(({ min, max }) => score >= min && score <= max);
  const level = levels[at];
  if (!level) return 0;
  const within = (score - level.min) / (level.max + 1 - level.min);
  return ((at + within) / levels.length) * 100;
}

/** How many points are missing to the next level; null at the highest. */
export function nextOf({ severity, score }: Preview['assessment'], levels: readonly Level[]) {
  const next = levels[levels.findIndex((level) => level.severity === severity) + 1];
  return next && next.min > score ? { severity: next.severity, gap: next.min - score } : null;
}
