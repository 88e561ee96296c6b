import { countOf, daysOf, type Entry, firstUnread, kindOf, lookOf } from './story';

const entry = (sequence: number, type: string, at = '2026-11-26T01:00:00.000Z', by = 'bao') =>
  ({
    ...{ sequence, id: String(sequence), type: `incident.${type}`, at, visibility: 'all' },
    ...{ actor: { id: by, name: by, agency: 'GL-STTTT' }, sentence: { vi: '', en: '' }, data: {} },
  }) as Entry;

describe('the story of a case', () => {
  it('is told by local days, as it came', () => {
    const days = daysOf([
      entry(1, 'submitted', '2026-11-25T16:59:00.000Z'),
      entry(2, 'acknowledged', '2026-11-25T17:01:00.000Z'),
      entry(3, 'commented', '2026-11-26T01:00:00.000Z'),
    ]);
    expect(days.map(({ day, entries }) => [day, entries.map(({ sequence }) => sequence)])).toEqual([
      ['2026-11-25', [1]],
      ['2026-11-26', [2, 3]],
    ]);
  });

  it('knows words, steps, work, files and clocks apart; what is new is a step', () => {
    const kinds = [
      'commented',
      'accepted',
      'task-changed',
      'attachment-added',
      'deadline-breached',
    ];
    expect(kinds.map((type) => kindOf(entry(1, type).type))).toEqual([
      ...['talk', 'steps', 'work', 'files', 'clocks'],
    ]);
    expect(kindOf(entry(1, 'task-overdue').type)).toBe('clocks');
    expect(kindOf(entry(1, 'never-heard-of').type)).toBe('steps');
    expect(countOf([entry(1, 'commented'), entry(2, 'commented'), entry(3, 'closed')])).toEqual(
      new Map([
        ['talk', 2],
        ['steps', 1],
      ]),
    );
  });

  it('keeps by the way what happens by the way', () => {
    const looks = ['commented', 'closed', 'deadline-breached', 'deadline-warned', 'task-added'];
    expect(looks.map((type) => lookOf(entry(1, type)))).toEqual([
      ...['comment', 'step', 'step', 'quiet', 'quiet'],
    ]);
  });

  it('is new from the first entry of somebody else after what was read', () => {
    const entries = [
      entry(1, 'submitted'),
      entry(2, 'commented', undefined, 'me'),
      entry(3, 'closed'),
    ];
    expect(firstUnread(entries, null, 'me')).toBeUndefined();
    expect(firstUnread(entries, 1, 'me')?.sequence).toBe(3);
    expect(firstUnread(entries, 3, 'me')).toBeUndefined();
  });
});
