import { isCloned, isFresh, needsSecondFactor } from './policy.js';

const policy = { roles: ['coordinator', 'admin'], exempt: ['demo-admin'] };

describe('the second factor', () => {
  it.each([
    ['nam', ['reporter'], false],
    ['nam', ['reporter', 'admin'], true],
    ['nam', ['coordinator'], true],
    ['nam', [], false],
    ['demo-admin', ['admin'], false],
  ])('of %s, who is %j, is required: %s', (username, roles, required) => {
    expect(needsSecondFactor({ username, roles }, policy)).toBe(required);
  });

  it.each([
    [0, true],
    [599, true],
    [600, false],
  ])('is changed %i seconds after signing in without another proof: %s', (seconds, fresh) => {
    const createdAt = new Date('2026-11-24T02:00:00Z');
    expect(isFresh({ createdAt }, new Date(createdAt.getTime() + seconds * 1000))).toBe(fresh);
  });
});

describe('a key that was used %i times and now says %i', () => {
  it.each([
    [0, 0, false],
    [0, 1, false],
    [1, 2, false],
    [7, 7, true],
    [7, 6, true],
    [7, 0, true],
  ])('from %i to %i is a second one: %s', (known, shown, cloned) => {
    expect(isCloned(known, shown)).toBe(cloned);
  });
});
