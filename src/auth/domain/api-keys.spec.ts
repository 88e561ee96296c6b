import {
  endOfOverlap,
  faultOf,
  faultOfExpiry,
  isWorthKeeping,
  isWorthTelling,
  readKey,
  writeKey,
} from './api-keys.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const NOW = new Date('2026-11-24T02:00:00Z');
const after = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const DAY = 24 * 60;

describe('a written key', () => {
  it.each(['A'.repeat(43), '_'.repeat(43), '-_'.repeat(21) + 'a'])(
    'is read again: %s',
    (secret) => {
      expect(readKey(writeKey({ id: ID, secret }))).toEqual({ id: ID, secret });
    },
  );

  it.each([
    '',
    `tb_${ID}`,
    `tb_${ID}_short`,
    `tb_${ID}_${'A'.repeat(44)}`,
    `tb_${ID.toUpperCase()}_${'A'.repeat(43)}`,
    ` tb_${ID}_${'A'.repeat(43)}`,
    `tb_${'-'.repeat(36)}_${'A'.repeat(43)}`,
  ])('is not found in %j', (text) => {
    expect(readKey(text)).toBeNull();
  });
});

it.each([
  [0, 'in-future'],
  [1, null],
  [365 * DAY, null],
  [365 * DAY + 1, 'within-a-year'],
])('of an end %i minutes from now the fault is %s', (minutes, fault) => {
  expect(faultOfExpiry(after(minutes), NOW)).toBe(fault);
});

describe('a key', () => {
  const key = { expiresAt: after(10), previousUntil: null, revokedAt: null };
  const shown = { matching: 'newest', addressFits: true } as const;

  it('is good until it ends', () => {
    expect(faultOf(key, shown, after(9))).toBeNull();
    expect(faultOf(key, shown, after(10))).toBe('expired');
    expect(faultOf({ ...key, revokedAt: NOW }, shown, NOW)).toBe('revoked');
  });

  it('of another secret or from elsewhere is not', () => {
    expect(faultOf(key, { ...shown, matching: 'none' }, NOW)).toBe('wrong-secret');
    expect(faultOf(key, { ...shown, addressFits: false }, NOW)).toBe('foreign-address');
  });

  it('has an old secret for the time of the overlap, and never longer than itself', () => {
    const previousUntil = endOfOverlap(1, NOW, key);
    expect(previousUntil).toEqual(key.expiresAt);
    expect(endOfOverlap(1, NOW, { expiresAt: after(DAY) })).toEqual(after(60));
    const old = { ...shown, matching: 'previous' } as const;
    expect(faultOf(key, old, NOW)).toBe('rotated');
    expect(faultOf({ ...key, previousUntil: after(5) }, old, after(4))).toBeNull();
    expect(faultOf({ ...key, previousUntil: after(5) }, old, after(5))).toBe('rotated');
  });
});

it('a use is kept once a minute, and told once a day and of each address', () => {
  expect(isWorthKeeping({ lastUsedAt: null }, NOW)).toBe(true);
  expect(isWorthKeeping({ lastUsedAt: NOW }, after(0.9))).toBe(false);
  expect(isWorthKeeping({ lastUsedAt: NOW }, after(1))).toBe(true);
  const used = { lastUsedAt: NOW, lastUsedFrom: '10.0.0.1' };
  expect(isWorthTelling({ lastUsedAt: null, lastUsedFrom: null }, NOW, '10.0.0.1')).toBe(true);
  expect(isWorthTelling(used, after(60), '10.0.0.1')).toBe(false);
  expect(isWorthTelling(used, after(60), '10.0.0.2')).toBe(true);
  expect(isWorthTelling(used, after(DAY), '10.0.0.1')).toBe(true);
});
