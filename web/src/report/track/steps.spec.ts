import { type Followed, stepsOf } from './steps';

const AT = '2026-11-26T01:00:00Z';
const due = (kind: string, dueAt: string, change: object = {}) => ({
  ...{ kind, dueAt, metAt: null, breachedAt: null, paused: false },
  ...change,
});
const followed = (status: string, change: object = {}): Followed =>
  ({ status, reportedAt: AT, updatedAt: AT, deadlines: [], ...change }) as unknown as Followed;
const states = (status: string, change: object = {}) =>
  stepsOf(followed(status, change)).map(({ state }) => state);

describe('the steps of a case', () => {
  it('tell how far it is', () => {
    expect(states('submitted')).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead']);
    expect(states('eradication')).toEqual(['done', 'done', 'now', 'ahead', 'ahead']);
    expect(states('resolved')).toEqual(['done', 'done', 'done', 'done', 'now']);
    expect(states('closed')).toEqual(Array(5).fill('done'));
  });

  it('stop where the case went another way', () => {
    expect(states('withdrawn')).toEqual(['done']);
    expect(states('rejected', { acknowledgedAt: AT })).toEqual(['done', 'done']);
  });

  it('say by when the next is due: the first clock that runs', () => {
    const deadlines = [
      due('recover', '2026-11-28T01:00:00Z'),
      due('contain', '2026-11-27T01:00:00Z'),
      due('triage', '2026-11-26T02:00:00Z', { metAt: AT }),
    ];
    expect(stepsOf(followed('containment', { deadlines }))[2]?.dueAt).toBe('2026-11-27T01:00:00Z');
    const paused = deadlines.map((one) => ({ ...one, paused: true }));
    expect(stepsOf(followed('containment', { deadlines: paused }))[2]?.dueAt).toBeNull();
  });
});
