export const SHIFT_ROLES = ['lead', 'member'] as const;
export type ShiftRole = (typeof SHIFT_ROLES)[number];
