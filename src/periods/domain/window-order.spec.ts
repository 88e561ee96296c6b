import { type DayRange, type Windows, windowsOf } from './phase.js';
import { misplacedWindow } from './window-order.js';

const days = (from: string, to: string): DayRange => ({ from, to });
const APART: Windows = {
  before: days('2026-01-01', '2026-01-10'),
  during: days('2026-01-11', '2026-01-14'),
  after: days('2026-01-15', '2026-01-20'),
};

describe('the windows of a period', () => {
  it.each<[string, Partial<Windows>, string | null]>([
    ['in order and apart', {}, null],
    ['of one day each', { before: days('2026-01-10', '2026-01-10') }, null],
    ['not all known', { before: null, after: null }, null],
    ['not known at all', { before: null, during: null, after: null }, null],
    ['with a gap', { after: days('2026-02-01', '2026-02-02') }, null],
    ['with one backwards', { during: days('2026-01-14', '2026-01-11') }, 'during'],
    ['with two on one day', { during: days('2026-01-10', '2026-01-14') }, 'during'],
    ['in another order', { before: days('2026-01-16', '2026-01-17'), during: null }, 'after'],
    [
      'overlapping over an unknown one',
      { during: null, after: days('2026-01-10', '2026-01-20') },
      'after',
    ],
  ])('%s', (_, changes, misplaced) => {
    expect(misplacedWindow({ ...APART, ...changes })).toBe(misplaced);
  });

  it('are in order when they are computed from the congress', () => {
    const windows = windowsOf('province', days('2026-03-01', '2026-03-04'));
    expect(misplacedWindow(windows)).toBeNull();
  });
});
