import { Invalid } from '../../../common/problems.js';
import {
  type AskedDays,
  LONGEST_WINDOW_DAYS,
  type Window,
  windowOf,
} from '../../domain/statistics/window.js';
import { type Narrowing } from './seen-cases.js';

export interface StatisticsRequest extends Narrowing, AskedDays {}

/** 422 for days that are no window. */
export function askedWindow(asked: AskedDays, now: Date, usual: number): Window {
  const window = windowOf(asked, now, usual);
  if (typeof window !== 'string') return window;
  const parameter = window === 'not-before-from' ? 'to' : 'from';
  throw new Invalid([{ parameter, rule: window, facts: { most: LONGEST_WINDOW_DAYS } }]);
}
