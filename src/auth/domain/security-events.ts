/** Everything that the security log can tell: what, and what of it. */
export const SECURITY_EVENTS = [
  'sign-in.succeeded',
  'sign-in.failed',
  'sign-in.delayed',
  'session.refreshed',
  'session.ended',
  'session.token-reused',
  'export.made',
  'key.created',
  'key.changed',
  'key.rotated',
  'key.revoked',
  'key.used',
  'key.refused',
] as const;
export type SecurityEventType = (typeof SECURITY_EVENTS)[number];
