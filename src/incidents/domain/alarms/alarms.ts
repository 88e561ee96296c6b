import { lengthOf, type Pause, type WorkingTime } from '../deadline-target.js';
import {
  type Deadline,
  type DeadlineTable,
  type Escalation,
  isHeld,
  isOpen,
} from '../deadlines.js';

/** What of a deadline table says when a clock is heard of. */
export type AlarmRules = Pick<DeadlineTable, 'warnAtPercent' | 'breachEscalation'>;

export interface Alarm {
  readonly type: 'warned' | 'breached' | 'escalated';
  /** Of the time allowed; a breach is at 100. */
  readonly percent: number;
  readonly at: Date;
  /** Of an escalation: whom it reaches. */
  readonly step?: Escalation;
}

/** How a clock remembers that it has raised one. */
export const nameOf = ({ type, percent }: Alarm): string => `${type}-${percent}`;

/**
 * Everything that a clock has to be heard of, in the order in which it falls due, raised or not. A percentage is of the
 * time between start and due instant as the clock itself counts it: in working time where its target does, pauses apart.
 * A clock that is paused has only what fell due before; one that has ended, nothing but its breach: nobody need be
 * reminded of what is done. One that was breached and then given more time is not warned of its breach again.
 */
export function alarmsOf(clock: Deadline, rules: AlarmRules, time: WorkingTime): Alarm[] {
  if (!isOpen(clock)) return [...known('breached', 100, clock.breachedAt)];
  const course = courseOf(clock, time);
  const warnings = rules.warnAtPercent.flatMap((percent) =>
    known('warned', percent, shareOf(course, percent)),
  );
  const steps = rules.breachEscalation.filter(({ severities }) =>
    severities.includes(clock.severity),
  );
  return [
    ...warnings.filter(({ at }) => !clock.breachedAt || at <= clock.breachedAt),
    known('breached', 100, course.breach),
    ...steps.map((step) => known('escalated', step.percent, escalatedAt(course, step), step)),
  ]
    .flat()
    .sort(inOrder);
}

/** Those that the clock has not raised yet. */
export const alarmsLeft = (clock: Deadline, rules: AlarmRules, time: WorkingTime): Alarm[] =>
  alarmsOf(clock, rules, time).filter((one) => !clock.raised.includes(nameOf(one)));

/** The clock once these were raised. */
export function raised<C extends Deadline>(clock: C, alarms: readonly Alarm[]): C {
  if (alarms.length === 0) return clock;
  const breached = alarms.some(({ type }) => type === 'breached');
  return {
    ...clock,
    ...(breached && { breachedAt: clock.breachedAt ?? clock.dueAt }),
    raised: [...clock.raised, ...alarms.map(nameOf)],
  };
}

/** How a clock goes: in which time, how much of it is allowed, and which pauses count. */
interface Course {
  readonly clock: Deadline;
  readonly measure: WorkingTime;
  readonly minutes: number;
  readonly pauses: readonly Pause[];
  readonly time: WorkingTime;
  /** Null while a pause keeps it from falling due. */
  readonly breach: Date | null;
}

function courseOf(clock: Deadline, time: WorkingTime): Course {
  const { measure } = lengthOf(clock.target, time);
  const { startAt, dueAt } = clock;
  // The law knows no pauses.
  const pauses = clock.legal ? [] : clock.pauses;
  // Not the target's length: a due instant that was kept from an earlier, tighter one comes before.
  const minutes = pauses.reduce(
    (left, { from, until }) => left - (until && from < dueAt ? measure.between(from, until) : 0),
    measure.between(startAt, dueAt),
  );
  const breach = clock.breachedAt ?? (isHeld(clock) ? null : dueAt);
  return { clock, measure, minutes: Math.max(minutes, 0), pauses, time, breach };
}

function shareOf({ clock, measure, minutes, pauses }: Course, percent: number): Date | null {
  const at = goneBy(clock.startAt, (minutes * percent) / 100, measure, pauses);
  return at && earlier(at, clock.dueAt);
}

/** By the time allowed or by the time after the due instant, what comes first; at a hundred percent with the breach. */
function escalatedAt(course: Course, { percent, orAfter }: Escalation): Date | null {
  const { clock, measure, minutes, pauses, time } = course;
  if (percent === 100) return course.breach;
  if (isHeld(clock)) return null;
  const byShare = goneBy(clock.dueAt, (minutes * (percent - 100)) / 100, measure, pauses);
  if (orAfter === undefined) return byShare;
  const after = lengthOf(orAfter, time);
  return earlier(byShare, goneBy(clock.dueAt, after.minutes, after.measure, pauses));
}

/**
 * The instant by which so much time has gone since then, pauses apart; null where a pause comes first that still lasts.
 * Null also beyond what the calendar can count: ten times a year of working days is nothing to wait for.
 */
function goneBy(
  from: Date,
  minutes: number,
  measure: WorkingTime,
  pauses: readonly Pause[],
): Date | null {
  let at = reach(measure, from, minutes);
  for (const pause of pauses) {
    if (at === null || pause.from < from || pause.from >= at) continue;
    at = pause.until && reach(measure, at, measure.between(pause.from, pause.until));
  }
  return at;
}

function reach(measure: WorkingTime, from: Date, minutes: number): Date | null {
  try {
    return measure.add(from, minutes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const earlier = (a: Date | null, b: Date | null): Date | null =>
  a === null || (b !== null && b < a) ? b : a;

const known = (
  type: Alarm['type'],
  percent: number,
  at: Date | null,
  step?: Escalation,
): readonly Alarm[] => (at ? [{ type, percent, at, ...(step && { step }) }] : []);

const RANK = ['warned', 'breached', 'escalated'] as const;

/** What falls due in one instant, as one would tell it. */
const inOrder = (a: Alarm, b: Alarm): number =>
  a.at.getTime() - b.at.getTime() ||
  RANK.indexOf(a.type) - RANK.indexOf(b.type) ||
  a.percent - b.percent;
