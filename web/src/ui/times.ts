const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// The province has one time, and no summer time: UTC+7, wherever the page is read.
const ZONE_MS = 7 * HOUR;

const two = (n: number) => String(n).padStart(2, '0');

export interface Units {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

const HOURS_COUNT_MS = 100 * DAY;

/** `11:07` below an hour, `5g 21p`, `2ng 7g`: two figures, the larger first; after a hundred days the days alone. */
export function span(ms: number, { day, hour, minute }: Units): string {
  const all = Math.abs(ms);
  if (all >= HOURS_COUNT_MS) return `${Math.floor(all / DAY)}${day}`;
  if (all >= DAY) return `${Math.floor(all / DAY)}${day} ${Math.floor((all % DAY) / HOUR)}${hour}`;
  if (all >= HOUR) {
    return `${Math.floor(all / HOUR)}${hour} ${two(Math.floor((all % HOUR) / MINUTE))}${minute}`;
  }
  return `${two(Math.floor(all / MINUTE))}:${two(Math.floor((all % MINUTE) / 1000))}`;
}

/** `23:09 24/11`; with the year where it is another one. Not by Intl, whose vi-VN writes `24-11`. */
export function wall(at: string | number, now = Date.now()): string {
  const local = new Date(new Date(at).getTime() + ZONE_MS);
  const year = local.getUTCFullYear();
  const day = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}`;
  const isOther = year !== new Date(now + ZONE_MS).getUTCFullYear();
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())} ${day}${isOther ? `/${year}` : ''}`;
}

/** `24/11/2026` */
export function wallDay(at: string | number): string {
  const local = new Date(new Date(at).getTime() + ZONE_MS);
  return `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}
