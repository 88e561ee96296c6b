/** What holds in a demo until it is set otherwise. */
export const DEMO = {
  demo: true,
  guestReports: true,
  mfaRequired: [],
  // No number of the province begins so: it shows where the real one goes, and rings nowhere.
  dutyPhone: '0269 000 0000',
} as const;

/** What holds at a desk that works in earnest. */
export const EARNEST = {
  demo: false,
  // Who lets strangers in must want it.
  guestReports: false,
  // Whoever directs cases, approves or keeps the accounts.
  mfaRequired: ['coordinator', 'supervisor', 'admin'],
} as const;
