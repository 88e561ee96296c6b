import { widerSpread } from './merging.js';
import { type Impact, type Severity } from './severity.js';

/** What an event of the record says of the answers: all of them at first, later what they were and became. */
export interface Told {
  readonly type: string;
  readonly data: {
    readonly impact?: Impact;
    readonly changes?: readonly {
      readonly field: string;
      readonly from: unknown;
      readonly to: unknown;
    }[];
  };
}

export interface Rated {
  /** The type of the event that it was decided by. */
  readonly cause: string;
  readonly severity: Severity;
}

const OF_MERGING: readonly string[] = ['incident.absorbed', 'incident.released'];
// What they make of the spread follows from the units, and these are counted anew.
const COUNTED: readonly string[] = [...OF_MERGING, 'incident.unit-added'];

/** The spread that people gave for a case of itself, whatever merging and the number of its units made of it. */
export function ownSpread(record: readonly Told[]): Impact['spread'] | undefined {
  return record.reduce<Impact['spread'] | undefined>((own, { type, data }) => {
    if (data.impact) return data.impact.spread;
    const change = data.changes?.find(({ field }) => field === 'impact');
    if (!change || COUNTED.includes(type)) return own;
    const [from, to] = [change.from as Impact, change.to as Impact];
    return from.spread === to.spread ? own : to.spread;
  }, undefined);
}

/** The answers of a case that a report has left: as wide as it is itself, as those that stay, as so many units. */
export function withoutReport(
  impact: Impact,
  own: Impact['spread'],
  { others, units }: { others: readonly Impact[]; units: number },
): Impact {
  const alone = { ...impact, spread: own };
  const spread = others.reduce(
    (widest, other) => widerSpread({ ...impact, spread: widest }, other, units),
    widerSpread(alone, alone, units),
  );
  return { ...impact, spread };
}

/** The severity as people and every other cause left it: what merging raised goes again with what was merged. */
export function severityWithoutMerging(decisions: readonly Rated[]): Severity | undefined {
  return decisions.reduce<Severity | undefined>((kept, { cause, severity }, i) => {
    if (OF_MERGING.includes(cause)) return kept;
    const before = decisions[i - 1]?.severity;
    return before !== severity || cause === 'incident.severity-changed' ? severity : kept;
  }, undefined);
}
