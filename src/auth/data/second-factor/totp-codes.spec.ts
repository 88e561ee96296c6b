import { newTotpSecret, totpStep, totpUri } from './totp-codes.js';

// The key of RFC 6238, Appendix B, in base 32, and the last six digits of its codes.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code of a device', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('is at second %i %s', (seconds, code) => {
    expect(totpStep(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('is good one step early and one step late, and no further', () => {
    const steps = [-2, -1, 0, 1, 2].map((off) =>
      totpStep(SECRET, '005924', at(1234567890 + 30 * off)),
    );
    expect(steps).toEqual([null, 41152263, 41152263, 41152263, null]);
  });

  it('comes of a secret of 160 bits, which an app takes from an address', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(secret);
    const uri = new URL(totpUri(secret, 'nam.vo'));
    expect([uri.protocol, uri.searchParams.get('secret')]).toEqual(['otpauth:', secret]);
    expect(decodeURIComponent(uri.pathname)).toContain('Trực Ban:nam.vo');
  });
});
