const HOUR_MS = 3_600_000;

/** How long a case has been open, by the hours from which each band begins. */
export const AGE_BANDS = [
  { band: 'under-4h', fromHours: 0 },
  { band: 'under-1d', fromHours: 4 },
  { band: 'under-3d', fromHours: 24 },
  { band: 'under-7d', fromHours: 72 },
  { band: 'over-7d', fromHours: 168 },
] as const;
export type AgeBand = (typeof AGE_BANDS)[number]['band'];

export interface BandOfReports {
  readonly band: AgeBand;
  /** Null: however long ago. */
  readonly reportedFrom: Date | null;
  readonly reportedTo: Date;
}

/** The bands as instants of reporting, the youngest first: what lies between is found by the list too. */
export const bandsAt = (now: Date): BandOfReports[] =>
  AGE_BANDS.map(({ band, fromHours }, i) => {
    const older = AGE_BANDS[i + 1];
    return {
      band,
      reportedFrom: older ? ago(now, older.fromHours) : null,
      reportedTo: ago(now, fromHours),
    };
  });

const ago = (now: Date, hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);
