export const DEADLINE_KINDS = [
  'acknowledge',
  'triage',
  'contain',
  'recover',
  'update',
  'closing_report',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
