import { SEVERITIES, type Severity } from '../ui/severities';
import { type Overview } from './use-statistics';

export interface Share {
  readonly settled: number;
  readonly kept: number;
}

type Kept = Overview['deadlines'][number];

const NONE: Share = { settled: 0, kept: 0 };

const add = (a: Share, b: Share): Share => ({
  settled: a.settled + b.settled,
  kept: a.kept + b.kept,
});

export const sumOf = (shares: readonly Share[]): Share => shares.reduce(add, NONE);

/** In percent, to one place; null where there was nothing to keep. */
export const percentOf = ({ settled, kept }: Share): number | null =>
  settled === 0 ? null : Math.round((kept / settled) * 1000) / 10;

export const keptBy = (
  deadlines: readonly Kept[],
  { kind, severity }: { readonly kind?: Kept['kind']; readonly severity?: Severity },
): readonly Kept[] =>
  deadlines.filter(
    (one) =>
      (kind === undefined || one.kind === kind) &&
      (severity === undefined || one.severity === severity),
  );

/** Of each severity, the highest first. */
export const keptBySeverity = (deadlines: readonly Kept[], kind: Kept['kind']) =>
  [...SEVERITIES].reverse().map((severity) => {
    const own = keptBy(deadlines, { severity, kind });
    const missedIncidents = own.reduce((sum, one) => sum + one.missedIncidents, 0);
    const before = sumOf(own.map((one) => one.before));
    return { severity, ...sumOf(own), missedIncidents, before };
  });

/** `+3`, `−3`: with a minus that is one, and nothing for no change. */
export function signed(change: number, language: string): string {
  if (change === 0) return '0';
  return `${change > 0 ? '+' : '−'}${decimal(Math.abs(change), language)}`;
}

/** `94,2` in Vietnamese. */
export const decimal = (value: number, language: string): string =>
  String(value).replace('.', language === 'en' ? '.' : ',');

export const totalOf = (counts: Readonly<Record<Severity, number>>): number =>
  SEVERITIES.reduce((sum, one) => sum + counts[one], 0);
