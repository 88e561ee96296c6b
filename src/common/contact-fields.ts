import { Text, type TextOptions } from './fields.js';

// Loose on purpose: whether an address is right is known when a message arrives, not from its letters.
const EMAIL = { rule: 'email', regex: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ } as const;
const PHONE = { rule: 'phone', regex: /^\+?[\d ().-]{6,}$/ } as const;

export const Email = (options: TextOptions = {}) =>
  Text({ max: 254, pattern: EMAIL, example: 'hoa.nt@chuse.gialai.gov.vn', ...options });

export const Phone = (options: TextOptions = {}) =>
  Text({ max: 30, pattern: PHONE, example: '0269 3851 234', ...options });
