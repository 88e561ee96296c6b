/** A span of time in whole words. */
export type Counting = (ms: number) => string;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1000],
] as const;
const made = new Map<string, Counting>();

/** `5 giờ 21 phút`, `2 ngày`: the two largest, and no seconds but in the last minute, which would be another text each second. */
export function countingIn(language: string): Counting {
  const known = made.get(language);
  if (known) return known;
  const wordings = UNITS.map(([unit, ms]) => ({
    ms,
    words: new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }),
  }));
  const counting: Counting = (span) => {
    const all = Math.abs(span);
    const at = wordings.findIndex(({ ms }, i) => all >= ms || i === wordings.length - 1);
    const parts = wordings.slice(at, at + 2).flatMap(({ ms, words }, i) => {
      const larger = i === 0 ? Infinity : (wordings[at]?.ms ?? Infinity);
      const count = Math.floor((all % larger) / ms);
      const isIdle = i > 0 && (count === 0 || ms < MINUTE);
      return isIdle ? [] : [words.format(count)];
    });
    return parts.join(' ');
  };
  made.set(language, counting);
  return counting;
}
