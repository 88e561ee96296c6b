import { isDay, isTime } from './typed';

const BETWEEN = 'T';

export interface Parts {
  readonly day: string;
  readonly time: string;
}

/** `2026-11-24T08:30` as its day and its time, each as it was typed where it is none. */
export function partsOf(moment: string): Parts {
  const [day = '', ...time] = moment.split(BETWEEN);
  return { day, time: time.join(BETWEEN) };
}

/** Nothing where neither is there. */
export const momentOf = ({ day, time }: Parts): string =>
  day === '' && time === '' ? '' : day + BETWEEN + time;

/** Whether both are there and can be. */
export function isMoment(moment: string): boolean {
  const { day, time } = partsOf(moment);
  return isDay(day) && isTime(time);
}
