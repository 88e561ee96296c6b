import fc from 'fast-check';
import { IMPORTANCES, WAYS } from '../message.js';
import { instantOf, localOf, minuteOf, weekdayOf, WEEKDAYS } from './local-time.js';
import {
  DIGEST_TURNS,
  nextDigest,
  planFor,
  plansFor,
  type Preferences,
  quietUntil,
  USUAL,
} from './preferences.js';

// A Tuesday; half past nine in Viet Nam.
const NOW = new Date('2026-11-24T02:30:00Z');
const HOUR_MS = 3_600_000;
const EVERY_DAY = [...WEEKDAYS];
const NIGHT = { start: '22:00', end: '06:00', weekdays: EVERY_DAY };

const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) =>
    [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':'),
  );
const instant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((at) => new Date(Math.floor(at.getTime() / 1000) * 1000));
const weekdays = fc.subarray(EVERY_DAY, { minLength: 1 });
const quietHours = fc
  .record({ start: time, end: time, weekdays })
  .filter(({ start, end }) => start !== end);
const digest = fc.record({
  ...{ every: fc.constantFrom(...DIGEST_TURNS), at: time },
  weekday: fc.constantFrom(...WEEKDAYS),
});
const way = fc.record({ on: fc.boolean(), from: fc.constantFrom(...IMPORTANCES) });
const preferences: fc.Arbitrary<Preferences> = fc.record({
  language: fc.constantFrom('vi', 'en'),
  email: way,
  sms: way.map((one) => ({ ...one, to: '0905123456' })),
  chat: way.map((one) => ({ ...one, to: '@desk' })),
  quietHours: fc.option(quietHours),
  digest,
});
const importance = fc.constantFrom(...IMPORTANCES);
const severity = fc.option(fc.constantFrom('low', 'medium', 'high', 'critical'));

describe('the plan for a way', () => {
  it('lies never in the past, and is none where the way is off or it matters less than wanted', () => {
    fc.assert(
      fc.property(preferences, importance, severity, instant, (wanted, weight, rank, now) => {
        const plans = plansFor({ importance: weight, severity: rank }, wanted, now);
        for (const one of WAYS) {
          const plan = plans[one];
          if ('at' in plan) expect(plan.at.getTime()).toBeGreaterThan(now.getTime());
          const below = IMPORTANCES.indexOf(weight) > IMPORTANCES.indexOf(wanted[one].from);
          if (!wanted[one].on || below) expect(plan.kind).toBe('none');
        }
      }),
    );
  });

  it('wakes for what is urgent in a critical case, and for nothing else', () => {
    fc.assert(
      fc.property(quietHours, importance, severity, instant, (quiet, weight, rank, now) => {
        const plan = planFor(
          'email',
          { importance: weight, severity: rank },
          { ...USUAL, quietHours: quiet },
          now,
        );
        const until = quietUntil(quiet, now);
        const wakes = weight === 'urgent' && rank === 'critical';
        if (weight === 'low') expect(plan.kind).toBe('digest');
        else if (until && !wakes) expect(plan).toEqual({ kind: 'at', at: until });
        else expect(plan.kind).toBe('now');
      }),
    );
  });

  it('gathers what is low for the mail, and sends it over no gateway', () => {
    const low = { importance: 'low', severity: 'critical' } as const;
    const open = { on: true, from: 'low', to: '@desk' } as const;
    expect(plansFor(low, { ...USUAL, sms: open, chat: open }, NOW)).toEqual({
      email: { kind: 'digest', at: new Date('2026-11-25T00:30:00Z') },
      ...{ sms: { kind: 'none' }, chat: { kind: 'none' } },
    });
    const never = { ...USUAL, digest: { ...USUAL.digest, every: 'never' } } as const;
    expect(planFor('email', low, never, NOW).kind).toBe('none');
  });
});

describe('quiet hours', () => {
  it('end within a day, and when they have ended it is no longer quiet by them', () => {
    fc.assert(
      fc.property(quietHours, instant, (quiet, now) => {
        const until = quietUntil(quiet, now);
        if (!until) return;
        expect(until.getTime() - now.getTime()).toBeLessThanOrEqual(24 * HOUR_MS);
        expect(quietUntil(quiet, until)).toBeNull();
      }),
    );
  });

  it.each([
    ['at their start', '2026-11-24T15:00:00Z', '2026-11-24T23:00:00Z'],
    ['after midnight', '2026-11-24T20:15:00Z', '2026-11-24T23:00:00Z'],
    ['a minute before', '2026-11-24T14:59:59Z', null],
    ['at their end', '2026-11-24T23:00:00Z', null],
  ])('over midnight: %s', (_, now, until) => {
    expect(quietUntil(NIGHT, new Date(now))).toEqual(until && new Date(until));
  });

  it('are those of the day on which they began', () => {
    const tuesdays = { ...NIGHT, weekdays: [2] };
    expect(quietUntil(tuesdays, new Date('2026-11-24T20:15:00Z'))).not.toBeNull();
    expect(quietUntil(tuesdays, new Date('2026-11-25T15:00:00Z'))).toBeNull();
  });
});

describe('the next digest', () => {
  it('comes at its time of day, on its day, within a day or a week', () => {
    fc.assert(
      fc.property(digest, instant, (one, now) => {
        const at = nextDigest(one, now);
        if (one.every === 'never') {
          expect(at).toBeNull();
          return;
        }
        const { day, minute } = localOf(at ?? now);
        expect(minute).toBe(minuteOf(one.at));
        if (one.every === 'week') expect(weekdayOf(day)).toBe(one.weekday);
        const ahead = (at ?? now).getTime() - now.getTime();
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual((one.every === 'day' ? 1 : 7) * 24 * HOUR_MS);
      }),
    );
  });
});

it('the clock on the wall is that of Viet Nam', () => {
  const { day, minute } = localOf(NOW);
  expect([minute, weekdayOf(day)]).toEqual([9 * 60 + 30, 2]);
  expect(instantOf(day, '09:30')).toEqual(NOW);
});
