import { ProblemError } from '../api/problem';
import { type FieldChange, staleOf, told } from './stale';

const change = (field: string, from: unknown, to: unknown): FieldChange => ({
  ...{ field, from, to, by: 'Trần Quốc Bảo', at: '2026-11-26T01:15:22.279Z' },
});
const problem = (status: number, facts: object) =>
  new ProblemError({ type: '/problems/request/stale', title: '', status, detail: '', ...facts });

describe('what others changed meanwhile', () => {
  it('comes with the version that is there now, of a stale write alone', () => {
    const changes = [change('status', 'triage', 'assigned')];
    expect(staleOf(problem(412, { current: '"6"', changes }))).toEqual({ version: 6, changes });
    expect(staleOf(problem(409, { current: '"6"', changes }))).toBeNull();
    expect(staleOf(problem(412, {}))).toBeNull();
    expect(staleOf(new Error('lost'))).toBeNull();
  });

  it('is told once a field, from what it was to what it is, without instants and ids beside names', () => {
    const words = told([
      change('status', 'triage', 'assigned'),
      change('acceptedAt', null, '2026-11-26T01:15:22.279Z'),
      change('handler', null, { id: '1', name: 'Lê Minh Khôi' }),
      change('handlerId', null, '1'),
      change('status', 'assigned', 'containment'),
      change('unitConfirmedAt', null, '2026-11-26T01:15:22.279Z'),
      change('tasks.019b.doneAt', null, '2026-11-26T01:15:23.028Z'),
      change('tasks.019b.note', null, 'Đã ngắt cổng 12.'),
    ]);
    expect(words.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['status', 'triage', 'containment'],
      ['handler', null, { id: '1', name: 'Lê Minh Khôi' }],
      ['unitConfirmedAt', null, '2026-11-26T01:15:22.279Z'],
      ['tasks', null, null],
    ]);
  });
});
