import { generateSecret, generateURI, verifySync } from 'otplib';

const ISSUER = 'Trực Ban';
const STEP_SECONDS = 30;

/** 160 random bits in base 32, as RFC 4226 recommends for HMAC-SHA-1, which every authenticator app can do. */
export const newTotpSecret = (): string => generateSecret();

/** What an app reads from a QR code. */
export const totpUri = (secret: string, username: string): string =>
  generateURI({ issuer: ISSUER, label: username, secret });

/**
 * The time step that a code of six digits belongs to, the present one or the one before or after it, for clocks that
 * differ (RFC 6238, 5.2); nothing for a wrong code.
 */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS });
  return result.valid ? Math.floor(epoch / STEP_SECONDS) + result.delta : null;
}
