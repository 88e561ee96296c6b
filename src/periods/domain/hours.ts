/** Spans of working time as people write them: [['07:30', '11:30'], ['13:30', '17:00']]. */
export type WrittenHours = readonly (readonly [string, string])[];

/** Spans [opens, closes) in minutes of the day. */
export type Hours = readonly (readonly [number, number])[];

// More than a day with three breaks is a mistake.
const MOST_SPANS = 4;

/** Null for what is no list of spans, or whose spans are not in order and apart from each other. */
export function readHours(written: unknown): Hours | null {
  if (!Array.isArray(written) || written.length === 0 || written.length > MOST_SPANS) return null;
  const hours = written.map(readSpan);
  const marks = hours.flat();
  // A comparison with NaN, which is what no time becomes, does not hold.
  const rising = marks.every((mark, i) => mark > (marks[i - 1] ?? -1));
  return rising ? hours : null;
}

export const writeHours = (hours: Hours): WrittenHours =>
  hours.map(([opens, closes]) => [timeOf(opens), timeOf(closes)]);

function readSpan(span: unknown): readonly [number, number] {
  const [opens, closes, ...more] = Array.isArray(span) ? (span as unknown[]) : [];
  return more.length > 0 ? [Number.NaN, Number.NaN] : [minuteOf(opens), minuteOf(closes)];
}

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const END_OF_DAY = 1440;

function minuteOf(time: unknown): number {
  const parts = typeof time === 'string' ? TIME.exec(time) : null;
  if (!parts) return Number.NaN;
  return time === '24:00' ? END_OF_DAY : Number(parts[1]) * 60 + Number(parts[2]);
}

const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
