import { type SecurityEventType } from './security-events.js';

/** `event.category` of the Elastic Common Schema, by what stands before the dot. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'sign-in': 'authentication',
  'second-factor': 'authentication',
  session: 'session',
  account: 'iam',
  key: 'iam',
  password: 'iam',
  access: 'web',
  export: 'file',
  delivery: 'network',
  guest: 'web',
};

// Everything else is something that was done.
const FAILURES = /[.-](failed|delayed|refused|reused|cloned|locked|denied)$/;

export const categoryOf = (type: SecurityEventType): string =>
  CATEGORIES[type.split('.')[0] ?? ''] ?? 'authentication';

/** `event.outcome`: somebody was kept out, or got what they wanted. */
export const outcomeOf = (type: SecurityEventType): 'success' | 'failure' =>
  FAILURES.test(type) ? 'failure' : 'success';
