import { expiryOf, isAlive, judgeRefresh } from './sessions.js';

const NOW = new Date('2026-11-24T02:00:00Z');
const ago = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
const session = (changes: object = {}) => ({
  ...{ lastUsedAt: ago(1), expiresAt: expiryOf(ago(1)), endedAt: null },
  ...changes,
});

describe('a session', () => {
  it.each([
    ['used an hour ago', {}, true],
    ['unused for almost twelve hours', { lastUsedAt: ago(11.99) }, true],
    ['unused for twelve hours', { lastUsedAt: ago(12) }, false],
    ['begun almost a week ago', { expiresAt: expiryOf(ago(24 * 7 - 0.1)) }, true],
    ['begun a week ago', { expiresAt: expiryOf(ago(24 * 7)) }, false],
    ['that was ended', { endedAt: ago(0.1) }, false],
  ])('%s: %j lasts: %s', (_, changes, alive) => {
    expect(isAlive(session(changes), NOW)).toBe(alive);
  });
});

describe('a refresh token', () => {
  it.each([
    ['that was never used is fresh', null, {}, 'fresh'],
    ['that was used is taken from somebody', ago(0.5), {}, 'reused'],
    ['of an ended session tells nothing', ago(0.5), { endedAt: ago(0.1) }, 'ended'],
    ['of an ended session is no good either', null, { endedAt: ago(0.1) }, 'ended'],
  ])('%s', (_, usedAt, changes, verdict) => {
    expect(judgeRefresh({ usedAt }, session(changes), NOW)).toBe(verdict);
  });
});
