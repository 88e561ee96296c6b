import { type Alert } from './alert.js';

/** What became of an alert, as the program that sent it is answered. */
export const OUTCOMES = [
  'reported',
  'repeated',
  'resolved',
  'grouped',
  'ignored',
  'limited',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How an alert came to its case: as its first, along with others of its kind, or in a storm. */
export const ARRIVALS = ['reported', 'grouped', 'limited'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/** The same alert from before, and its case where that, or the one it was merged into, is still worked on. */
export interface Known {
  readonly row: { readonly firing: string; readonly resolvedAt: Date | null };
  readonly of: object | null;
}

/** Everything that a fate depends on. */
export interface Situation<Before extends Known, Case, Target> {
  readonly alert: Pick<Alert, 'state' | 'firing'>;
  readonly known: Before | null;
  /** The kind of report that the mapping makes of it. */
  readonly target: Target | null;
  /** The open case that gathers alerts of its kind just now. */
  readonly gathering: Case | null;
  /** Reports that the source may still make within the hour. */
  readonly left: number;
}

export type Fate<Before, Case, Target> =
  | { readonly outcome: 'ignored' }
  /** `news` is false for what was said before: a program that had no answer sends again. */
  | { readonly outcome: 'repeated' | 'resolved'; readonly known: Before; readonly news: boolean }
  | { readonly outcome: 'grouped'; readonly into: Case }
  | { readonly outcome: 'reported' | 'limited'; readonly target: Target };

/** What becomes of an alert. */
export function fateOf<Before extends Known, Case, Target>(
  situation: Situation<Before, Case, Target>,
): Fate<Before, Case, Target> {
  const { alert, known } = situation;
  if (alert.state === 'firing') return fateOfFiring(situation);
  if (alert.state === 'other' || !known) return { outcome: 'ignored' };
  return { outcome: 'resolved', known, news: known.row.resolvedAt === null };
}

/** A case that has ended knows no repetition: what fires then is told anew. */
function fateOfFiring<Before extends Known, Case, Target>({
  alert: { firing },
  known,
  target,
  gathering,
  left,
}: Situation<Before, Case, Target>): Fate<Before, Case, Target> {
  if (known?.of) return { outcome: 'repeated', known, news: isNews(firing, known) };
  if (target === null) return { outcome: 'ignored' };
  if (gathering !== null) return { outcome: 'grouped', into: gathering };
  return { outcome: left > 0 ? 'reported' : 'limited', target };
}

const isNews = (firing: string, { row }: Known): boolean => firing === '' || firing !== row.firing;

/**
 * Whether the n-th time is written in the case's record: the first two, the tenth, the hundredth … Ten thousand lines of
 * the same tell nobody anything.
 */
export const isWorthNoting = (times: number): boolean => times === 2 || /^10*$/.test(String(times));
