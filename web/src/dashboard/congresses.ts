import { type Schemas } from '../api/desk';
import { daysLeft } from '../console/period/period';

export type Period = Schemas['PeriodDto'];
type Phase = 'before' | 'during' | 'after';

export interface Congress {
  readonly period: Period;
  readonly phase: Phase;
  /** Until it begins, or is over. */
  readonly days: number;
}

const PHASES: readonly Phase[] = ['during', 'before', 'after'];

const lies = (day: string, window: Period['windows'][Phase]): boolean =>
  window !== null && window.from <= day && day <= window.to;

/** Those that a day is around: first those that are held, then those that begin soonest. */
export function congressesOn(periods: readonly Period[], day: string, now: number): Congress[] {
  return periods
    .flatMap((period) => {
      const phase = PHASES.find((one) => lies(day, period.windows[one]));
      const days = phase ? daysLeft(phase, period.windows, now) : null;
      return phase && days !== null ? [{ period, phase, days }] : [];
    })
    .sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) || a.days - b.days);
}
