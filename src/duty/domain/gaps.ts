import { crewAt, type Manned } from './crew.js';

export interface Span {
  readonly from: Date;
  readonly to: Date;
}

export const MISSING = ['lead', 'everyone'] as const;

/** A time in which a desk has nobody to lead it, or nobody at all. */
export interface Gap extends Span {
  readonly missing: (typeof MISSING)[number];
}

/** The gaps of a span, in order; two that touch are of different kinds. */
export function gapsIn(shifts: readonly Manned[], { from, to }: Span): Gap[] {
  const turns = shifts
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .filter((turn) => from < turn && turn < to);
  const edges = [...new Set([from, ...turns, to].map((edge) => edge.getTime()))].sort(
    (a, b) => a - b,
  );
  const gaps: Gap[] = [];
  for (const [i, end] of edges.slice(1).entries()) {
    const start = new Date(edges[i] ?? end);
    const missing = missingAt(shifts, start);
    if (missing) join(gaps, { from: start, to: new Date(end), missing });
  }
  return gaps;
}

function missingAt(shifts: readonly Manned[], at: Date): Gap['missing'] | null {
  const { lead, members } = crewAt(shifts, at);
  if (lead) return null;
  return members.length === 0 ? 'everyone' : 'lead';
}

function join(gaps: Gap[], gap: Gap): void {
  const last = gaps.at(-1);
  if (last?.missing === gap.missing && last.to.getTime() === gap.from.getTime()) {
    gaps[gaps.length - 1] = { ...last, to: gap.to };
  } else gaps.push(gap);
}
