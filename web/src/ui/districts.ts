/** The districts of the province, by the codes of the General Statistics Office, as they lie to each other. */
export interface District {
  readonly code: string;
  /** A proper name, the same in every language. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

// From the north-west, where Chư Păh is, to Krông Pa in the south-east.
export const DISTRICTS: readonly District[] = [
  { code: '627', name: 'Chư Păh', row: 1, column: 2 },
  { code: '626', name: 'Đăk Đoa', row: 1, column: 3 },
  { code: '625', name: 'KBang', row: 1, column: 4 },
  { code: '628', name: 'Ia Grai', row: 2, column: 1 },
  { code: '622', name: 'Pleiku', row: 2, column: 2 },
  { code: '629', name: 'Mang Yang', row: 2, column: 3 },
  { code: '634', name: 'Đăk Pơ', row: 2, column: 4 },
  { code: '623', name: 'An Khê', row: 2, column: 5 },
  { code: '631', name: 'Đức Cơ', row: 3, column: 1 },
  { code: '632', name: 'Chư Prông', row: 3, column: 2 },
  { code: '633', name: 'Chư Sê', row: 3, column: 3 },
  { code: '630', name: 'Kông Chro', row: 3, column: 4 },
  { code: '639', name: 'Chư Pưh', row: 4, column: 3 },
  { code: '638', name: 'Phú Thiện', row: 4, column: 4 },
  { code: '635', name: 'Ia Pa', row: 4, column: 5 },
  { code: '624', name: 'Ayun Pa', row: 5, column: 4 },
  { code: '637', name: 'Krông Pa', row: 5, column: 5 },
];

/** The lowest count of each step; the last has no end. Fixed, so that one looks the same from week to week. */
export const STEPS = [0, 1, 5, 9, 13, 17] as const;

export const stepOf = (count: number): number => STEPS.findLastIndex((lowest) => count >= lowest);

/** `0`, `1–4`, … `17+` */
export const stepNames: readonly string[] = STEPS.map((lowest, i) => {
  const next = STEPS[i + 1];
  if (next === undefined) return `${lowest}+`;
  return next - lowest === 1 ? String(lowest) : `${lowest}–${next - 1}`;
});

export const districtName = (code: string): string =>
  DISTRICTS.find((one) => one.code === code)?.name ?? code;
