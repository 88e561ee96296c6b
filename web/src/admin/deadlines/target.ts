export const UNITS = ['m', 'h', 'd', 'wh', 'wd'] as const;
export type Unit = (typeof UNITS)[number];

export const isTarget = (target: string): boolean => /^[1-9]\d{0,4}(m|h|d|wh|wd)$/.test(target);

/** `4wh`: four, and working hours. */
export function partsOf(target: string): { readonly count: number; readonly unit: Unit } {
  const [, count = '1', unit = 'h'] = /^(\d+)([a-z]+)$/.exec(target) ?? [];
  return { count: Number(count), unit: UNITS.find((one) => one === unit) ?? 'h' };
}
