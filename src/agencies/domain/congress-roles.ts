/** What a system does for a congress, as reference/severity-scoring.json values it. */
export const CONGRESS_ROLES = ['none', 'supporting', 'critical'] as const;
export type CongressRole = (typeof CONGRESS_ROLES)[number];
