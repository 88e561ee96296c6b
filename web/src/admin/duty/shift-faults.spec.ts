import { shiftFaults } from './shift-faults';

const NOW = Date.parse('2026-11-26T10:00:00+07:00');

describe('the times of a shift', () => {
  it.each([
    ['2026-11-26T19:00', '2026-11-27T07:00', undefined],
    ['2026-11-27T07:00', '2026-11-27T07:00', 'afterFrom'],
    ['2026-11-26T19:00', '2026-12-04T07:00', 'withinAWeek'],
    ['2026-11-25T19:00', '2026-11-26T07:00', 'inFuture'],
    ['2027-12-26T19:00', '2027-12-27T07:00', 'withinAYear'],
  ])('from %s to %s: %s', (from, to, fault) => {
    expect(shiftFaults({ from, to }, NOW)).toEqual({ '/to': fault });
  });

  it('that are none are said both', () => {
    expect(shiftFaults({ from: 'T07:00', to: '31/02/2026T19:00' }, NOW)).toEqual({
      '/from': 'moment',
      '/to': 'moment',
    });
  });
});
