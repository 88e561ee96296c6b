import { holds } from './facts/chain';
import { readCaseSearch } from './search';
import { type Task } from './lists';
import { phasesOf } from './tasks/order';
import { defanged } from './traces/defang';
import { clockOf, dayOf, toField, toInstant } from './when';

describe('the address of a case', () => {
  it('is understood as far as it can be', () => {
    expect(readCaseSearch({ tab: 'tasks', print: true })).toEqual({ tab: 'tasks', print: true });
    expect(readCaseSearch({ tab: 'nowhere', print: 'x' })).toEqual({});
  });
});

describe('a time in a field', () => {
  it('is meant in the time of the province, wherever the page is read', () => {
    expect(toField('2026-11-25T18:30:40.000Z')).toBe('2026-11-26T01:30');
    expect(toInstant('2026-11-26T01:30')).toBe('2026-11-25T18:30:00.000Z');
    expect([dayOf('2026-11-25T18:30:00Z'), clockOf('2026-11-25T18:30:00Z')]).toEqual([
      ...['2026-11-26', '01:30'],
    ]);
  });

  it('goes to the API as it is where it is no time', () => {
    expect(toInstant('tomorrow')).toBe('tomorrow');
  });
});

describe('a trace', () => {
  it('is shown so that nobody opens it by mistake, and sums and names as they are', () => {
    expect(defanged('url', 'https://xau.example/a.js')).toBe('hxxps://xau[.]example/a[.]js');
    expect(defanged('ipv4', '103.9.76.10')).toBe('103[.]9[.]76[.]10');
    expect(defanged('ipv6', '2001:db8::1')).toBe('2001[:]db8[:][:]1');
    expect(defanged('email', 'a@xau.example')).toBe('a[@]xau[.]example');
    expect(defanged('filename', 'hoadon.pdf.exe')).toBe('hoadon.pdf.exe');
  });
});

describe('a chain of entries', () => {
  const link = (sequence: number, previousHash: string, hash: string) => ({
    ...{ sequence, previousHash, hash },
  });

  it('holds while each names the one before it', () => {
    expect(holds([])).toBe(true);
    expect(holds([link(1, '0', 'a'), link(2, 'a', 'b'), link(3, 'b', 'c')])).toBe(true);
    expect(holds([link(1, '0', 'a'), link(2, 'x', 'b')])).toBe(false);
    expect(holds([link(1, '0', 'a'), link(3, 'a', 'b')])).toBe(false);
  });
});

describe('the tasks of a case', () => {
  const task = (id: string, phase: string, some: object = {}) =>
    ({ id, phase, doneAt: null, dueAt: null, ...some }) as Task;

  it('stand by phase, what is due first in front and what is done behind', () => {
    const phases = phasesOf([
      task('later', 'containment', { dueAt: '2026-11-27T00:00:00Z' }),
      task('never', 'containment'),
      task('done', 'containment', { doneAt: '2026-11-26T00:00:00Z' }),
      task('soon', 'containment', { dueAt: '2026-11-26T00:00:00Z' }),
      task('learn', 'lessons'),
    ]);
    expect(phases.map(({ phase, done }) => [phase, done])).toEqual([
      ['containment', 1],
      ['lessons', 0],
    ]);
    expect(phases[0]?.tasks.map(({ id }) => id)).toEqual(['soon', 'later', 'never', 'done']);
  });
});
