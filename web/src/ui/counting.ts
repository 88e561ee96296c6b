const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const UNITS = [
  ['day', 24 * HOUR],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1000],
] as const;

/** The names of the units, of one and of several. Those of Intl take a telephone 50 ms to look up for the first time. */
export type UnitNames = Readonly<
  Record<(typeof UNITS)[number][0], { readonly one: string; readonly other: string }>
>;

/** `5 giờ 21 phút`, `2 ngày`: the two largest, and no seconds but in the last minute, which would be another text each second. */
export function counted(span: number, names: UnitNames): string {
  const all = Math.abs(span);
  const at = UNITS.findIndex(([, ms], i) => all >= ms || i === UNITS.length - 1);
  const parts = UNITS.slice(at, at + 2).flatMap(([unit, ms], i) => {
    const larger = i === 0 ? Infinity : (UNITS[at]?.[1] ?? Infinity);
    const count = Math.floor((all % larger) / ms);
    const isIdle = i > 0 && (count === 0 || ms < MINUTE);
    return isIdle ? [] : [`${count} ${names[unit][count === 1 ? 'one' : 'other']}`];
  });
  return parts.join(' ');
}
