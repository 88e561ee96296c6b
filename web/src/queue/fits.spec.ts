import { type Act, unfitOf } from './fits';
import { type Incident, type Status } from './search';

const targets = (...statuses: readonly Status[]) =>
  statuses.map((status) => ({ status }) as Incident);

describe('why an act makes no sense', () => {
  it.each<[Act, readonly Status[], string | null]>([
    ['acknowledge', [], 'none'],
    ['acknowledge', ['submitted'], null],
    ['acknowledge', ['triage'], 'acknowledged'],
    ['acknowledge', ['closed', 'submitted'], null],
    ['take', ['triage'], null],
    ['take', ['submitted'], 'unacknowledged'],
    ['assign', ['closed'], 'ended'],
    ['assign', ['closed', 'submitted'], 'unacknowledged'],
    ['assign', ['resolved', 'containment'], null],
  ])('%s of %j: %s', (act, statuses, why) => {
    expect(unfitOf(act, targets(...statuses))).toBe(why);
  });
});
