import { isMoment } from '../../ui/dates/moment';
import { isDay } from '../../ui/dates/typed';

/** What a form finds wrong before the API does; the words are `fault.<key>`. */
export type OwnFault =
  | ('dayMissing' | 'day' | 'moment' | 'windowEnd' | 'windowOrder')
  | ('afterFrom' | 'withinAWeek' | 'inFuture' | 'withinAYear')
  | ('noUrl' | 'scheme' | 'credentials' | 'json' | 'noBody' | 'textGap' | 'secretGap');

/** By JSON pointer. */
export type Found = Readonly<Partial<Record<string, OwnFault>>>;

const YEAR_MS = 365 * 86_400_000;

export function dayFault(day: string): OwnFault | undefined {
  if (day === '') return 'dayMissing';
  return isDay(day) ? undefined : 'day';
}

export const momentFault = (moment: string): OwnFault | undefined =>
  isMoment(moment) ? undefined : 'moment';

/** Of something that must end some time, within a year. */
export function endFault(at: number, now: number): OwnFault | undefined {
  if (at <= now) return 'inFuture';
  return at - now > YEAR_MS ? 'withinAYear' : undefined;
}

/** Of where the desk is to send something, gaps left out; whether that may be reached, the desk alone knows. */
export function addressFault(address: string): OwnFault | undefined {
  if (!URL.canParse(address)) return 'noUrl';
  const { protocol, username, password } = new URL(address);
  if (username !== '' || password !== '') return 'credentials';
  return protocol === 'https:' ? undefined : 'scheme';
}
