const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** By rank: where several periods cover a unit at once, the last of these wins. */
export const PHASES = ['normal', 'after', 'before', 'during'] as const;
export type Phase = (typeof PHASES)[number];

/** The highest first: at equal phase the period of the higher congress is the one named. */
export const CONGRESS_LEVELS = ['national', 'province', 'district', 'commune'] as const;
export type CongressLevel = (typeof CONGRESS_LEVELS)[number];

/** Local days 'YYYY-MM-DD', both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A window is null while its days are not known. */
export interface Windows {
  readonly before: DayRange | null;
  readonly during: DayRange | null;
  readonly after: DayRange | null;
}

export interface CongressPeriod extends Windows {
  readonly code: string;
  readonly level: CongressLevel;
  /**
   * Each entry is `*` (every unit), an agency's code (that agency and all below it),
   * or a kind of agency as in `people_committee_district:*` (the agencies of that kind only).
   */
  readonly scope: readonly string[];
}

export interface Unit {
  readonly code: string;
  readonly kind: string;
  /** Codes of the agencies above it, in any order. */
  readonly ancestors: readonly string[];
}

/** Days before the preparatory session and after the closing. */
export interface WindowLengths {
  readonly before: number;
  readonly after: number;
}

/** Chỉ thị 13/CT-UBND speaks of before, during and after but gives no days: these are the project's proposal. */
export const PROPOSED_LENGTHS: Readonly<Record<CongressLevel, WindowLengths>> = {
  national: { before: 30, after: 15 },
  province: { before: 30, after: 15 },
  district: { before: 15, after: 7 },
  commune: { before: 7, after: 3 },
};

/** The highest phase of all periods that cover the unit, and the period that gives it. */
export function phaseAt(
  periods: readonly CongressPeriod[],
  unit: Unit,
  at: Date,
  utcOffsetMinutes = 420,
): { code: string | null; phase: Phase } {
  const day = dayName(at.getTime() + utcOffsetMinutes * MINUTE);
  const [first] = periods
    .filter((period) => covers(period, unit))
    .map((period) => ({ period, phase: phaseOn(period, day) }))
    .filter(({ phase }) => phase !== 'normal')
    .sort(
      (a, b) =>
        PHASES.indexOf(b.phase) - PHASES.indexOf(a.phase) ||
        CONGRESS_LEVELS.indexOf(a.period.level) - CONGRESS_LEVELS.indexOf(b.period.level) ||
        (a.period.code < b.period.code ? -1 : 1),
    );
  return first ? { code: first.period.code, phase: first.phase } : { code: null, phase: 'normal' };
}

/**
 * The three windows of a congress that lasts from its preparatory session to its closing.
 * A length of 0 days leaves that window out.
 *
 * @throws RangeError when the congress ends before it begins.
 */
export function windowsOf(
  level: CongressLevel,
  congress: DayRange,
  lengths: WindowLengths = PROPOSED_LENGTHS[level],
): Windows & { readonly during: DayRange } {
  if (congress.to < congress.from) {
    throw new RangeError(`A congress cannot last from ${congress.from} to ${congress.to}.`);
  }
  const { before, after } = lengths;
  return {
    before:
      before > 0 ? { from: shift(congress.from, -before), to: shift(congress.from, -1) } : null,
    during: congress,
    after: after > 0 ? { from: shift(congress.to, 1), to: shift(congress.to, after) } : null,
  };
}

function covers({ scope }: CongressPeriod, { code, kind, ancestors }: Unit): boolean {
  const names = ['*', `${kind}:*`, code, ...ancestors];
  return scope.some((entry) => names.includes(entry));
}

function phaseOn(period: CongressPeriod, day: string): Phase {
  const lies = (range: DayRange | null) => range && range.from <= day && day <= range.to;
  if (lies(period.during)) return 'during';
  if (lies(period.before)) return 'before';
  return lies(period.after) ? 'after' : 'normal';
}

const dayName = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const shift = (day: string, days: number): string => dayName(Date.parse(day) + days * DAY);
