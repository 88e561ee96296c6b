const DAY_WRITTEN = /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4})$/;
const DAY_RUN_ON = /^(\d{2})(\d{2})(\d{4})$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SHORT_DAY = /^(\d{1,2})[\s./-](\d{1,2})(?:[\s./-](\d{2})?)?$/;
const TIME_WRITTEN = /^(\d{1,2})\s?[:.hg]\s?(\d{2})?$/i;
const TIME_RUN_ON = /^(\d{2})(\d{2})$/;

const two = (n: string): string => n.padStart(2, '0');

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  const at = ISO_DAY.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

export const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** `24/11/2026`, `24.11.2026`, `24112026` as `2026-11-24`; null where it is none, or not yet. */
export function readDay(text: string): string | null {
  const [, day, month, year] = DAY_WRITTEN.exec(text.trim()) ?? DAY_RUN_ON.exec(text.trim()) ?? [];
  const read =
    day === undefined || month === undefined || year === undefined
      ? text.trim()
      : `${year}-${two(month)}-${two(day)}`;
  return isDay(read) ? read : null;
}

/** Day and month first, in either language; what is no day stays as it was typed. */
export function writeDay(day: string): string {
  return isDay(day) ? day.split('-').reverse().join('/') : day;
}

/** What people leave out: the year, or its century. */
export function wholeDay(text: string, thisYear: string): string {
  const [, day, month, year] = SHORT_DAY.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined) return text;
  return `${day}/${month}/${year === undefined ? thisYear : thisYear.slice(0, 2) + year}`;
}

/** `7:30`, `7h30`, `7g`, `0730` as `07:30`. */
export function readTime(text: string): string | null {
  const [, hour, minute = '00'] =
    TIME_WRITTEN.exec(text.trim()) ?? TIME_RUN_ON.exec(text.trim()) ?? [];
  const read = hour === undefined ? text.trim() : `${two(hour)}:${minute}`;
  return isTime(read) ? read : null;
}

/** `7` is seven o'clock, once nothing follows. */
export const wholeTime = (text: string): string =>
  /^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text;

/** The mark that follows two figures comes by itself: the keypad of a telephone has none. */
export function withMark(text: string, before: string, mark: '/' | ':'): string {
  const isTyping = text.length === before.length + 1 && text.startsWith(before);
  const awaits = mark === '/' ? /^(\d{2}|\d{2}\/\d{2})$/ : /^\d{2}$/;
  return isTyping && awaits.test(text) ? text + mark : text;
}
