import { mayBeFollowed } from './tracking.js';

const NOW = new Date('2026-11-24T02:00:00Z');
const before = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

it.each([
  ['an open case', { restricted: false, endedAt: null }, true],
  ['one that has just ended', { restricted: false, endedAt: NOW }, true],
  ['one that ended thirty days ago', { restricted: false, endedAt: before(30) }, true],
  ['one that ended longer ago', { restricted: false, endedAt: before(30.001) }, false],
  ['a restricted one', { restricted: true, endedAt: null }, false],
])('whether a guest may follow %s', (_, followed, expected) => {
  expect(mayBeFollowed(followed, NOW)).toBe(expected);
});
