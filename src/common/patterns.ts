/** Loose on purpose: whether it is reachable, only a call or a letter tells. */
export const PHONE = { rule: 'phone', regex: /^\+?[\d\s().-]{6,30}$/ } as const;
export const EMAIL = { rule: 'email', regex: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ } as const;
