import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Matching } from '../../domain/api-keys.js';
import { type ApiKey } from './api-key.entity.js';

/** 256 random bits in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Both are compared whatever the first comparison says, so that time tells nothing. */
export function matchingOf(
  { secretHash, previousHash }: Pick<ApiKey, 'secretHash' | 'previousHash'>,
  secret: string,
): Matching {
  const shown = hashOf(secret);
  const newest = timingSafeEqual(shown, secretHash);
  const previous = timingSafeEqual(shown, previousHash ?? Buffer.alloc(shown.length));
  if (newest) return 'newest';
  return previous ? 'previous' : 'none';
}
