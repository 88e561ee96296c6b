import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { lengthOf, type WorkingTime } from '../deadline-target.js';
import {
  type Deadline,
  DEADLINE_KINDS,
  type DeadlineTable,
  isPaused,
  lapse,
  meet,
  pause,
  resume,
  retarget,
  startDeadline,
  stop,
} from '../deadlines.js';
import { PHASES, SEVERITIES, type Severity } from '../severity.js';
import { type Alarm, alarmsLeft, alarmsOf, nameOf, raised } from './alarms.js';

const table = JSON.parse(
  readFileSync(new URL('../../../../reference/sla.json', import.meta.url), 'utf8'),
) as DeadlineTable;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An office that works from eight to noon in Gia Lai, every day of the week. */
const MORNINGS: WorkingTime = {
  add(from, minutes) {
    let [at, left] = [from.getTime(), minutes * MINUTE];
    while (left > 0) {
      const [opens, closes] = morningOf(at);
      const begins = Math.max(at, opens);
      const worked = Math.min(left, Math.max(closes - begins, 0));
      left -= worked;
      at = left > 0 ? opens + DAY : begins + worked;
    }
    return new Date(at);
  },
  between(from, until) {
    let worked = 0;
    for (let [opens, closes] = morningOf(from.getTime()); opens < until.getTime(); opens += DAY) {
      worked += Math.max(Math.min(closes, until.getTime()) - Math.max(opens, from.getTime()), 0);
      closes += DAY;
    }
    return worked / MINUTE;
  },
  dayMinutes: 240,
};

function morningOf(at: number): [number, number] {
  const midnight = Math.floor((at + 7 * HOUR) / DAY) * DAY - 7 * HOUR;
  return [midnight + 8 * HOUR, midnight + 12 * HOUR];
}

const local = (text: string): Date => new Date(`2015-10-${text}+07:00`);

function started(
  kind: Deadline['kind'],
  severity: Severity,
  at: string | Date = '12T09:00',
): Deadline {
  const startAt = typeof at === 'string' ? local(at) : at;
  const clock = startDeadline(table, kind, { severity, phase: 'normal', startAt }, MORNINGS);
  if (!clock) throw new Error(`No target for ${kind}.`);
  return clock;
}
const told = (clock: Deadline, left: readonly Alarm[] = alarmsOf(clock, table, MORNINGS)) =>
  left.map((one) => [nameOf(one), one.at]);

describe('the alarms of a clock', () => {
  it('come at the percentages that the table names, of the time that its target counts', () => {
    expect(told(started('contain', 'high'))).toEqual([
      ['warned-50', local('12T13:00')],
      ['warned-80', local('12T15:24')],
      ['breached-100', local('12T17:00')],
      ['escalated-100', local('12T17:00')],
      // An hour comes before half of eight.
      ['escalated-150', local('12T18:00')],
    ]);
    // Two working days of four hours: from nine, three on the first.
    expect(told(started('contain', 'medium'))).toEqual([
      ['warned-50', local('13T09:00')],
      ['warned-80', local('13T11:24')],
      ['breached-100', local('14T09:00')],
      ['escalated-100', local('14T09:00')],
    ]);
  });

  it('reach those above where the case is grave, by the share or by the clock, what is first', () => {
    expect(told(started('acknowledge', 'critical')).slice(-2)).toEqual([
      ['escalated-150', new Date(local('12T09:22:30'))],
      ['escalated-200', local('12T09:30')],
    ]);
    const contain = alarmsOf(started('contain', 'critical'), table, MORNINGS);
    expect(told(started('contain', 'critical'), contain).slice(-2)).toEqual([
      ['escalated-150', local('12T14:00')],
      ['escalated-200', local('12T15:00')],
    ]);
    expect(contain.at(-1)?.step?.to.agencies).toEqual(['GL-BCD', 'GL-UBND']);
  });

  it('follow an earlier due instant that was kept', () => {
    const early = { ...started('contain', 'high'), dueAt: local('12T11:00') };
    expect(told(early).slice(0, 3)).toEqual([
      ['warned-50', local('12T10:00')],
      ['warned-80', local('12T10:36')],
      ['breached-100', local('12T11:00')],
    ]);
  });

  it('wait with a paused clock, those before the pause apart', () => {
    const paused = pause(started('contain', 'high'), local('12T14:00'));
    expect(told(paused)).toEqual([['warned-50', local('12T13:00')]]);
    expect(told(resume(paused, local('12T20:00'), MORNINGS)).slice(1, 3)).toEqual([
      ['warned-80', local('12T21:24')],
      ['breached-100', local('12T23:00')],
    ]);
  });

  it('go on waiting when the pause began after the breach, but for the breach', () => {
    const late = pause(lapse(started('contain', 'high'), local('12T17:30')), local('12T17:30'));
    expect(told(late).slice(2)).toEqual([
      ['breached-100', local('12T17:00')],
      ['escalated-100', local('12T17:00')],
    ]);
    expect(told(resume(late, local('13T17:30'), MORNINGS)).at(-1)).toEqual([
      ...['escalated-150', local('13T18:00')],
    ]);
  });

  it('are over when it ends, but for a breach that nobody has noticed', () => {
    const clock = started('contain', 'high');
    const [inTime, late] = [local('12T17:00'), local('12T17:01')];
    for (const end of [meet, stop]) {
      expect(told(end(lapse(clock, inTime), inTime))).toEqual([]);
      expect(told(end(lapse(clock, late), late))).toEqual([['breached-100', local('12T17:00')]]);
    }
  });

  it('do not warn again of what was breached once and then given more time', () => {
    const breached = lapse(started('contain', 'high'), local('12T18:00'));
    const cell = { severity: 'medium', phase: 'normal', tighter: false } as const;
    const milder = retarget(table, breached, { ...cell, at: local('12T18:00') }, MORNINGS);
    expect(milder.dueAt).toEqual(local('14T09:00'));
    expect(told(milder)).toEqual([
      ['breached-100', local('12T17:00')],
      ['escalated-100', local('12T17:00')],
    ]);
  });

  it('are left out where the calendar does not reach so far', () => {
    const short: WorkingTime = {
      ...MORNINGS,
      add: (from, minutes) => {
        if (minutes > 480) throw new RangeError('Too far.');
        return MORNINGS.add(from, minutes);
      },
    };
    const step = { percent: 1000, severities: SEVERITIES, to: { vi: 'ai đó', en: 'somebody' } };
    const rules = { warnAtPercent: [], breachEscalation: [step] };
    const clock = started('contain', 'medium');
    expect(told(clock, alarmsOf(clock, rules, short))).toEqual([
      ['breached-100', local('14T09:00')],
    ]);
  });

  it('are raised once each, and a breach is of the due instant', () => {
    const clock = started('contain', 'high');
    const [first, ...others] = alarmsOf(clock, table, MORNINGS);
    const once = raised(clock, first ? [first] : []);
    expect(alarmsLeft(once, table, MORNINGS)).toEqual(others);
    expect(once.breachedAt).toBeNull();
    const all = raised(once, others);
    expect(alarmsLeft(all, table, MORNINGS)).toEqual([]);
    expect(all.breachedAt).toEqual(clock.dueAt);
  });
});

describe('the alarms of any clock', () => {
  const minutes = (most: number) => fc.integer({ min: 0, max: most });
  const clocks = fc
    .record({
      kind: fc.constantFrom(...DEADLINE_KINDS),
      severity: fc.constantFrom(...SEVERITIES),
      phase: fc.constantFrom(...PHASES),
      start: minutes(3 * 1440),
    })
    .map(({ start, ...of }) => ({
      ...of,
      startAt: new Date(local('12T00:00').getTime() + start * MINUTE),
    }))
    .map(({ kind, ...cell }) => startDeadline(table, kind, cell, MORNINGS))
    .filter((clock) => clock !== null);
  /** How long it runs and stands still, again and again. */
  const waits = fc.array(fc.tuple(minutes(2000), minutes(2000)), { maxLength: 3 });
  const waited = (clock: Deadline, spans: readonly (readonly [number, number])[]): Deadline => {
    let at = clock.startAt.getTime();
    return spans.reduce((running, [runs, stands]) => {
      const paused = pause(running, new Date((at += runs * MINUTE)));
      return resume(paused, new Date((at += stands * MINUTE)), MORNINGS);
    }, clock);
  };
  const all = (clock: Deadline) => alarmsOf(clock, table, MORNINGS);

  it('come in order, from the start on, the warnings before the breach and the breach when it is due', () => {
    fc.assert(
      fc.property(clocks, waits, (clock, spans) => {
        const after = waited(clock, spans);
        const alarms = all(after);
        const instants = [after.startAt, ...alarms.map(({ at }) => at)].map(Number);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        const names = alarms.map(nameOf);
        expect(names.slice(0, 4)).toEqual([
          ...['warned-50', 'warned-80', 'breached-100', 'escalated-100'],
        ]);
        expect(new Set(names).size).toBe(names.length);
        expect(alarms.find(({ type }) => type === 'breached')?.at).toEqual(after.dueAt);
      }),
    );
  });

  it('come when that share of its own time has passed, pauses apart', () => {
    fc.assert(
      fc.property(clocks, waits, (clock, spans) => {
        const after = waited(clock, spans);
        const { measure, minutes: allowed } = lengthOf(after.target, MORNINGS);
        for (const { type, percent, at } of all(after)) {
          if (type === 'escalated') continue;
          const stood = after.pauses
            .filter(({ from }) => from < at)
            .map(({ from, until }) => measure.between(from, until ?? from));
          const own = stood.reduce((sum, one) => sum - one, measure.between(after.startAt, at));
          expect(own).toBeCloseTo((allowed * percent) / 100, 3);
        }
      }),
    );
  });

  it('are only ever delayed by a pause', () => {
    fc.assert(
      fc.property(clocks, waits, fc.tuple(minutes(3000), minutes(3000)), (clock, spans, more) => {
        const before = waited(clock, spans);
        const ran = before.pauses.at(-1)?.until ?? before.startAt;
        const from = new Date(ran.getTime() + more[0] * MINUTE);
        const until = new Date(from.getTime() + more[1] * MINUTE);
        const after = new Map(
          told(resume(pause(before, from), until, MORNINGS)) as [string, Date][],
        );
        for (const [name, at] of told(before) as [string, Date][]) {
          expect(Number(after.get(name))).toBeGreaterThanOrEqual(at.getTime());
          if (at <= from) expect(after.get(name)).toEqual(at);
        }
      }),
    );
  });

  it('are none while it is paused', () => {
    fc.assert(
      fc.property(clocks, waits, minutes(3000), (clock, spans, runs) => {
        const before = waited(clock, spans);
        const ran = before.pauses.at(-1)?.until ?? before.startAt;
        const from = new Date(ran.getTime() + runs * MINUTE);
        const paused = pause(lapse(before, from), from);
        fc.pre(isPaused(paused));
        for (const { at } of all(paused)) expect(at.getTime()).toBeLessThanOrEqual(from.getTime());
        // What had fallen due by then is not lost.
        expect(told(paused)).toEqual(told(before).filter(([, at]) => (at as Date) <= from));
      }),
    );
  });
});
