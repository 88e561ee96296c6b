import fc from 'fast-check';
import { backBy, type Window, windowOf } from './window.js';

const NOW = new Date('2026-11-24T02:00:00Z');
const DAY_MS = 86_400_000;

const good = (asked: Parameters<typeof windowOf>[0], now = NOW, usual = 7): Window => {
  const window = windowOf(asked, now, usual);
  if (typeof window === 'string') throw new Error(window);
  return window;
};

describe('the window of a statistic', () => {
  it('is the usual days up to now, by the clock of the province', () => {
    const { from, to, days, before } = good({});
    expect(days).toEqual([
      ...['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
      ...['2026-11-23', '2026-11-24'],
    ]);
    expect([from, to]).toEqual([new Date('2026-11-17T17:00:00Z'), NOW]);
    expect(before).toEqual({
      from: new Date('2026-11-10T17:00:00Z'),
      to: new Date('2026-11-17T02:00:00Z'),
    });
  });

  it('begins a day at midnight in Vietnam, when it is still the day before in UTC', () => {
    expect(good({}, new Date('2026-11-23T17:00:00Z'), 1).days).toEqual(['2026-11-24']);
    expect(good({}, new Date('2026-11-23T16:59:59Z'), 1).days).toEqual(['2026-11-23']);
  });

  it('has both its ends', () => {
    const { from, to, days } = good({ from: '2026-11-01', to: '2026-11-02' });
    expect(days).toEqual(['2026-11-01', '2026-11-02']);
    expect(to.getTime() - from.getTime()).toBe(2 * DAY_MS);
  });

  it.each([
    [{ from: '2026-11-25', to: '2026-11-24' }, 'not-before-from'],
    [{ from: '2026-11-25' }, 'not-before-from'],
    [{ from: '2025-11-23', to: '2026-11-24' }, 'window-too-long'],
  ])('refuses %j', (asked, fault) => {
    expect(windowOf(asked, NOW, 7)).toBe(fault);
  });

  it('is compared with one as long, before it, that it does not touch twice', () => {
    const day = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 366 }), (now, usual) => {
        const window = good({}, now, usual);
        expect(window.before.to.getTime() - window.before.from.getTime()).toBe(
          window.to.getTime() - window.from.getTime(),
        );
        expect(window.before.to.getTime()).toBeLessThanOrEqual(window.from.getTime());
        expect(window.from.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(backBy(window, window.to)).toEqual(window.before.to);
      }),
    );
  });
});
