/** What a person types where a code is asked for: six digits of a device, or a recovery code. */
export type TypedCode =
  | { readonly kind: 'totp'; readonly code: string }
  | { readonly kind: 'recovery'; readonly code: string };

// Crockford's base 32 in small letters: without i, l, o and u, which people mix up or take for digits.
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const GROUP = 6;
/** 24 signs of five bits: more than the 112 bits from which on a plain hash is enough (OWASP ASVS 5.0, 6.5.2). */
export const RECOVERY_CODE_LENGTH = 24;
export const RECOVERY_CODES = 10;

const LOOKALIKES: Readonly<Record<string, string>> = { i: '1', l: '1', o: '0' };

/** Read as people copy it: with blanks, dashes, capitals and the letters that are none. Nothing for what is no code. */
export function typedCode(text: string): TypedCode | null {
  const plain = text.toLowerCase().replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(plain)) return { kind: 'totp', code: plain };
  const code = plain.replace(/[ilo]/g, (sign) => LOOKALIKES[sign] ?? sign);
  const isOne = code.length === RECOVERY_CODE_LENGTH && [...code].every((s) => SIGNS.includes(s));
  return isOne ? { kind: 'recovery', code } : null;
}

/** A code from random bytes, one for each sign; 256 is a multiple of 32, so each sign is as likely. */
export const recoveryCodeOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => SIGNS.charAt(byte % SIGNS.length)).join('');

/** As it is shown: in groups, with dashes. */
export const shownCode = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
