import { dayOf, startOfDay } from './local-days.js';

const DAY_MS = 86_400_000;
export const LONGEST_WINDOW_DAYS = 366;

export interface Span {
  readonly from: Date;
  /** Not included. */
  readonly to: Date;
}

export interface Window extends Span {
  /** The days from the first to the last. */
  readonly days: readonly string[];
  /** As many days and hours, so many days ago: a day that is not over is compared with as much of one. */
  readonly before: Span;
}

export interface AskedDays {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type WindowFault = 'not-before-from' | 'window-too-long';

/** Whole days, both ends included; without a last one up to now, without a first one the `usual` number of days. */
export function windowOf(asked: AskedDays, now: Date, usual: number): Window | WindowFault {
  const last = asked.to ?? dayOf(now);
  const first = asked.from ?? addDays(last, 1 - usual);
  const count = daysBetween(first, last) + 1;
  if (count < 1) return 'not-before-from';
  if (count > LONGEST_WINDOW_DAYS) return 'window-too-long';
  const from = startOfDay(first);
  const end = startOfDay(addDays(last, 1));
  const to = now < end && now > from ? now : end;
  const back = (at: Date) => new Date(at.getTime() - count * DAY_MS);
  return {
    ...{ from, to, days: Array.from({ length: count }, (_, i) => addDays(first, i)) },
    before: { from: back(from), to: back(to) },
  };
}

/** A window's length before an instant: with what now is compared. */
export const backBy = ({ days }: Window, at: Date): Date =>
  new Date(at.getTime() - days.length * DAY_MS);

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const daysBetween = (first: string, last: string): number =>
  (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS;
