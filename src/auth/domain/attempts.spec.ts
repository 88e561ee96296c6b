import { waitBeforeAttempt } from './attempts.js';

const at = new Date('2026-11-24T01:00:00Z');
const after = (seconds: number) => new Date(at.getTime() + seconds * 1000);

describe('the wait before a sign-in is heard', () => {
  it.each([
    ['none in the first five tries', 4, 0, 0],
    ['a minute after the fifth failure', 5, 0, 60],
    ['what is left of that minute', 5, 45, 15],
    ['twice as long after the next', 6, 0, 120],
    ['never more than a quarter of an hour', 40, 0, 900],
    ['none once it has passed', 7, 240, 0],
  ])('is %s', (_, failures, seconds, wait) => {
    expect(waitBeforeAttempt(failures, at, after(seconds))).toBe(wait);
  });
});
