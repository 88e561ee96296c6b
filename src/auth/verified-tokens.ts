import { type TokenClaims } from './data/signing-keys.js';

const MOST_TOKENS = 10_000;

/** Tokens whose signature was found good, with their end; the oldest gives way when there are too many. */
export class VerifiedTokens {
  private readonly claims = new Map<string, TokenClaims>();

  of(token: string, now: Date): TokenClaims | undefined {
    const claims = this.claims.get(token);
    if (claims && claims.exp * 1000 > now.getTime()) return claims;
    this.claims.delete(token);
    return undefined;
  }

  remember(token: string, claims: TokenClaims): void {
    if (this.claims.size >= MOST_TOKENS) {
      const [oldest] = this.claims.keys();
      if (oldest !== undefined) this.claims.delete(oldest);
    }
    this.claims.set(token, claims);
  }
}
