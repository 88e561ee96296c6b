const MINUTE = 60_000;

/** m, h, d run by the clock; wh, wd only in working time, 1wd being the working length of a day. */
export type TargetUnit = 'm' | 'h' | 'd' | 'wh' | 'wd';

export interface Target {
  readonly amount: number;
  readonly unit: TargetUnit;
  readonly working: boolean;
}

/** The working calendar as a deadline needs it; all lengths in minutes. */
export interface WorkingTime {
  /** The first instant by which so much working time has passed. */
  add(from: Date, minutes: number): Date;
  between(from: Date, until: Date): number;
  readonly dayMinutes: number;
}

export interface Pause {
  readonly from: Date;
  /** Null while the pause lasts. */
  readonly until: Date | null;
}

/** Time by the clock has the same form, with days of 24 hours: Viet Nam keeps no summer time. */
const CLOCK_TIME: WorkingTime = {
  add: (from, minutes) => new Date(from.getTime() + minutes * MINUTE),
  between: (from, until) => (until.getTime() - from.getTime()) / MINUTE,
  dayMinutes: 1440,
};

/**
 * Reads `15m`, `4h`, `5d`, `4wh`, `2wd`.
 *
 * @throws RangeError for anything else; zero is no target.
 */
export function parseTarget(text: string): Target {
  const [, amount, unit] = /^([1-9]\d{0,4})(m|h|d|wh|wd)$/.exec(text) ?? [];
  if (!amount || !unit) throw new RangeError(`"${text}" is no deadline target.`);
  return { amount: Number(amount), unit: unit as TargetUnit, working: unit.startsWith('w') };
}

/**
 * The instant at which the target's amount of its own time has passed since the start, pauses not
 * counted. The pauses come in order of time and apart; an open one counts as nothing so far.
 *
 * @throws RangeError when the target cannot be read.
 */
export function dueAt(
  startAt: Date,
  target: string,
  pauses: readonly Pause[],
  time: WorkingTime,
): Date {
  const { minutes, measure } = lengthOf(target, time);
  const unpaused = measure.add(startAt, minutes);
  return pauses.reduce((due, pause) => dueAfter(pause, due, target, time), unpaused);
}

/** How long a target is, in its own time: the clock's or the office's. */
export function lengthOf(
  target: string,
  time: WorkingTime,
): { readonly minutes: number; readonly measure: WorkingTime } {
  const { amount, unit, working } = parseTarget(target);
  const measure = working ? time : CLOCK_TIME;
  const perUnit = { m: 1, h: 60, wh: 60, d: measure.dayMinutes, wd: measure.dayMinutes };
  return { minutes: amount * perUnit[unit], measure };
}

/**
 * What a pause makes of a due instant: later by the pause's length in the target's own time.
 * A pause that begins when the time is already up changes nothing, so nobody can wait a breach away.
 */
export function dueAfter(pause: Pause, due: Date, target: string, time: WorkingTime): Date {
  if (pause.until === null || pause.from >= due) return due;
  const measure = parseTarget(target).working ? time : CLOCK_TIME;
  return measure.add(due, measure.between(pause.from, pause.until));
}
