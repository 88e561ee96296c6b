import { type Importance, IMPORTANCES, type Way, WAYS } from '../message.js';
import { instantOf, localOf, minuteOf, type TimeOfDay, weekdayOf, WEEKDAYS } from './local-time.js';

export const DIGEST_TURNS = ['never', 'day', 'week'] as const;

/** A way to a person, and from what importance on it is used. */
export interface WayPreference {
  readonly on: boolean;
  readonly from: Importance;
}

/** A way over a gateway goes to a number or address that the person gives; of short messages, otherwise to that of their account. */
export interface GatewayPreference extends WayPreference {
  readonly to: string | null;
}

/** When nobody wants to be woken, but for what is urgent in a critical case. Over midnight where it ends before it begins. */
export interface QuietHours {
  readonly start: TimeOfDay;
  readonly end: TimeOfDay;
  /** On which it begins. */
  readonly weekdays: readonly number[];
}

/** What is low comes together in one mail, or stays within the desk. */
export interface DigestPreference {
  readonly every: (typeof DIGEST_TURNS)[number];
  readonly at: TimeOfDay;
  /** Of a weekly one. */
  readonly weekday: number;
}

export interface Preferences {
  readonly language: 'vi' | 'en';
  readonly email: WayPreference;
  readonly sms: GatewayPreference;
  readonly chat: GatewayPreference;
  readonly quietHours: QuietHours | null;
  readonly digest: DigestPreference;
}

/** What a person has who never said anything. */
export const USUAL: Preferences = {
  language: 'vi',
  email: { on: true, from: 'low' },
  sms: { on: false, from: 'urgent', to: null },
  chat: { on: false, from: 'urgent', to: null },
  quietHours: null,
  // When the offices open.
  digest: { every: 'day', at: '07:30', weekday: 1 },
};

export type Plan =
  | { readonly kind: 'now' | 'none' }
  /** Then, each for itself. */
  | { readonly kind: 'at'; readonly at: Date }
  /** Then, with everything else that waits for it. */
  | { readonly kind: 'digest'; readonly at: Date };

export interface Occasion {
  readonly importance: Importance;
  /** Of the case; null where it is about none. */
  readonly severity: string | null;
}

/** By which way a person hears of something, and when. What is low never goes over a gateway. */
export const plansFor = (
  occasion: Occasion,
  preferences: Preferences,
  now: Date,
): Readonly<Record<Way, Plan>> => {
  const plans = WAYS.map((way) => [way, planFor(way, occasion, preferences, now)]);
  return Object.fromEntries(plans) as Record<Way, Plan>;
};

export function planFor(
  way: Way,
  { importance, severity }: Occasion,
  preferences: Preferences,
  now: Date,
): Plan {
  const { on, from } = preferences[way];
  if (!on || IMPORTANCES.indexOf(importance) > IMPORTANCES.indexOf(from)) return { kind: 'none' };
  if (importance === 'low') return way === 'email' ? gathered(preferences, now) : { kind: 'none' };
  const wakes = importance === 'urgent' && severity === 'critical';
  return wakes ? { kind: 'now' } : outsideQuietHours(preferences, now);
}

function gathered({ digest }: Preferences, now: Date): Plan {
  const at = nextDigest(digest, now);
  return at ? { kind: 'digest', at } : { kind: 'none' };
}

function outsideQuietHours({ quietHours }: Preferences, now: Date): Plan {
  const until = quietHours && quietUntil(quietHours, now);
  return until ? { kind: 'at', at: until } : { kind: 'now' };
}

/** When the quiet hours end that it is now; null outside of them. */
export function quietUntil({ start, end, weekdays }: QuietHours, now: Date): Date | null {
  const { day } = localOf(now);
  const overMidnight = minuteOf(end) <= minuteOf(start);
  for (const begins of [day - 1, day]) {
    if (!weekdays.includes(weekdayOf(begins))) continue;
    const until = instantOf(overMidnight ? begins + 1 : begins, end);
    if (instantOf(begins, start) <= now && now < until) return until;
  }
  return null;
}

/** The next turn after now; null where there is none. */
export function nextDigest({ every, at, weekday }: DigestPreference, now: Date): Date | null {
  if (every === 'never') return null;
  const { day } = localOf(now);
  const days = [0, ...WEEKDAYS].map((ahead) => day + ahead);
  const turns = days.filter((one) => every === 'day' || weekdayOf(one) === weekday);
  return turns.map((one) => instantOf(one, at)).find((turn) => turn > now) ?? null;
}
