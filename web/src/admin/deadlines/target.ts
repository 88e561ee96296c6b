export const UNITS = ['m', 'h', 'd', 'wh', 'wd'] as const;
export type Unit = (typeof UNITS)[number];

export const isTarget = (target: string): boolean => /^[1-9]\d{0,4}(m|h|d|wh|wd)$/.test(target);

/** `4wh`: four, and working hours. */
export function partsOf(target: string): { readonly count: number; readonly unit: Unit } {
  const [, count = '1', unit = 'h'] = /^(\d+)([a-z]+)$/.exec(target) ?? [];
  return { count: Number(count), unit: UNITS.find((one) => one === unit) ?? 'h' };
}

const MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** When it is due, for what counts by the clock; working time needs the calendar of the desk. */
export function dueBy(target: string, from: number): number | null {
  const { count, unit } = partsOf(target);
  return unit === 'wh' || unit === 'wd' ? null : from + count * MS[unit];
}
