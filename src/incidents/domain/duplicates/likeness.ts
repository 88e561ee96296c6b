export const REASON_KINDS = ['system', 'address', 'observable', 'time', 'words'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** What two cases have in common. */
export interface Common {
  /** The code of the registered system that both are about. */
  readonly system: string | null;
  /** Domains and addresses that both systems have. */
  readonly addresses: readonly string[];
  /** Values of traces that both have. */
  readonly observables: readonly string[];
  /** Between the two detections. */
  readonly minutesApart: number;
  /** Of the titles, from 0 to 1. */
  readonly likeWords: number;
}

export interface Reason {
  readonly kind: ReasonKind;
  readonly points: number;
}

export interface Likeness {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const HOUR = 60;
const DAY = 24 * HOUR;

export const TIME_POINTS: readonly (readonly [withinMinutes: number, points: number])[] = [
  [HOUR, 25],
  [DAY, 20],
  [3 * DAY, 12],
  [7 * DAY, 6],
];
// pg_trgm calls two texts similar from 0.3 on.
export const WORDS_FROM = 0.3;

/** Points for each thing in common; a duplicate needs half of a hundred, which none of them reaches alone. */
export const POINTS: Readonly<Record<ReasonKind, (common: Common) => number>> = {
  system: ({ system }) => (system === null ? 0 : 40),
  // Already said where the system is the same.
  address: ({ system, addresses }) => (system === null && addresses.length > 0 ? 35 : 0),
  observable: ({ observables }) =>
    observables.length === 0 ? 0 : Math.min(55, 25 + 10 * observables.length),
  time: ({ minutesApart }) =>
    TIME_POINTS.find(([within]) => Math.abs(minutesApart) <= within)?.[1] ?? 0,
  words: ({ likeWords }) => (likeWords < WORDS_FROM ? 0 : Math.round(40 * likeWords)),
};

export const LIKELY_FROM = 50;

/** Why one case may be the same as another, or nothing when it is not likely. */
export function likenessOf(common: Common): Likeness | null {
  const reasons = REASON_KINDS.map((kind) => ({ kind, points: POINTS[kind](common) })).filter(
    ({ points }) => points > 0,
  );
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  // Many things happen on one day.
  const onlyTime = reasons.every(({ kind }) => kind === 'time');
  return score < LIKELY_FROM || onlyTime ? null : { score: Math.min(100, score), reasons };
}
