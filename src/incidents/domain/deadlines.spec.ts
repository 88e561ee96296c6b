import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dueAt, parseTarget, type WorkingTime } from './deadline-target.js';
import {
  type Cell,
  type Deadline,
  DEADLINE_KINDS,
  type DeadlineKind,
  type DeadlineTable,
  isOpen,
  isPaused,
  meet,
  pause,
  pauses,
  resume,
  retarget,
  startDeadline,
  stop,
  tightens,
} from './deadlines.js';
import { type Phase, PHASES, SEVERITIES, type Severity } from './severity.js';

const table = JSON.parse(
  readFileSync(new URL('../../../reference/sla.json', import.meta.url), 'utf8'),
) as DeadlineTable;

const MINUTE = 60_000;
const SLOT = 30 * MINUTE;
const HOUR = 60 * MINUTE;
const slotEnd = (at: number): number => (Math.floor(at / SLOT) + 1) * SLOT;
/** Gia Lai's default hours, 07:30–11:30 and 13:30–17:00 from Monday to Friday, in steps of half an hour. */
function isOpenAt(at: number): boolean {
  const local = new Date(at + 7 * HOUR);
  const hour = local.getUTCHours() + local.getUTCMinutes() / 60;
  const weekday = local.getUTCDay();
  return weekday % 6 !== 0 && ((hour >= 7.5 && hour < 11.5) || (hour >= 13.5 && hour < 17));
}
const OFFICE: WorkingTime = {
  add(from, minutes) {
    let [at, left] = [from.getTime(), minutes * MINUTE];
    while (left > 0) {
      const step = Math.min(slotEnd(at) - at, left);
      if (isOpenAt(at)) left -= step;
      at = isOpenAt(at) ? at + step : slotEnd(at);
    }
    return new Date(at);
  },
  between(from, until) {
    let worked = 0;
    for (let at = from.getTime(); at < until.getTime(); at = slotEnd(at)) {
      if (isOpenAt(at)) worked += Math.min(slotEnd(at), until.getTime()) - at;
    }
    return worked / MINUTE;
  },
  dayMinutes: 450,
};

/** October 2015: the 12th is a Monday. */
const local = (text: string): Date => new Date(`2015-10-${text}+07:00`);

function started(kind: DeadlineKind, cell: Cell, at: string): Deadline {
  const deadline = startDeadline(table, kind, { ...cell, startAt: local(at) }, OFFICE);
  if (!deadline) throw new Error(`No target for ${kind}.`);
  return deadline;
}
const medium: Cell = { severity: 'medium', phase: 'normal' };
const high: Cell = { severity: 'high', phase: 'normal' };
const critical: Cell = { severity: 'critical', phase: 'normal' };
const change = (from: Cell, to: Cell, at: string) => ({
  ...to,
  tighter: tightens(from, to),
  at: local(at),
});

describe('the shipped table', () => {
  const cells = PHASES.flatMap((phase) =>
    SEVERITIES.map((severity) => ({ phase, severity, cell: table.table[phase][severity] })),
  );

  it('has a readable target for every kind in every cell but the closing report of low', () => {
    cells.forEach(({ severity, cell }) => {
      const expected = DEADLINE_KINDS.filter(
        (kind) => kind !== 'closing_report' || severity !== 'low',
      );
      expect(Object.keys(cell)).toEqual(expected);
      Object.values(cell).forEach((target) => {
        expect(() => parseTarget(target)).not.toThrow();
      });
    });
  });

  it('never gives more time to a higher severity, nor during a congress than at any other time', () => {
    const start = local('12T07:30');
    const due = (phase: Phase, severity: Severity, kind: DeadlineKind) => {
      const deadline = startDeadline(table, kind, { phase, severity, startAt: start }, OFFICE);
      return deadline?.dueAt.getTime() ?? Number.POSITIVE_INFINITY;
    };
    DEADLINE_KINDS.forEach((kind) => {
      PHASES.forEach((phase) => {
        const dues = SEVERITIES.map((severity) => due(phase, severity, kind));
        expect(dues).toEqual(dues.toSorted((a, b) => b - a));
      });
      SEVERITIES.forEach((severity) => {
        const dues = PHASES.map((phase) => due(phase, severity, kind));
        expect(dues).toEqual(dues.toSorted((a, b) => b - a));
      });
    });
  });

  it('knows where each clock starts, when to warn and whom a breach reaches', () => {
    expect(Object.keys(table.clockStart)).toEqual([...DEADLINE_KINDS]);
    expect(table.warnAtPercent).toEqual([50, 80]);
    table.breachEscalation.forEach(({ percent, orAfter = '1m', severities, to }) => {
      expect(percent).toBeGreaterThanOrEqual(100);
      expect(parseTarget(orAfter).working).toBe(false);
      expect(SEVERITIES).toEqual(expect.arrayContaining([...severities]));
      expect(to.vi && to.en).toBeTruthy();
    });
  });
});

describe('a deadline', () => {
  it.each<[DeadlineKind, Severity, Phase, string, string]>([
    ['acknowledge', 'medium', 'normal', '16T16:00', '19T10:30'],
    ['acknowledge', 'medium', 'before', '16T16:00', '16T17:00'],
    ['acknowledge', 'critical', 'during', '18T02:00', '18T02:05'],
    ['acknowledge', 'low', 'normal', '17T09:00', '19T17:00'],
    ['triage', 'medium', 'normal', '14T10:00', '15T10:00'],
    ['contain', 'high', 'after', '16T22:00', '17T02:00'],
    ['recover', 'medium', 'normal', '12T08:00', '19T08:00'],
    ['closing_report', 'high', 'normal', '12T09:15', '17T09:15'],
    ['closing_report', 'medium', 'during', '12T09:15', '26T09:15'],
  ])('to %s at %s, %s, from %s is due at %s', (...[kind, severity, phase, start, due]) => {
    expect(started(kind, { severity, phase }, start).dueAt).toEqual(local(due));
  });

  it('starts open and says which cell it was read from', () => {
    expect(started('closing_report', critical, '12T09:00')).toEqual({
      ...{ kind: 'closing_report', startAt: local('12T09:00'), dueAt: local('17T09:00') },
      ...{ metAt: null, stoppedAt: null, breachedAt: null, raised: [], pauses: [] },
      ...{ target: '5d', legal: true, severity: 'critical', phase: 'normal', tableVersion: 1 },
    });
  });

  it('does not exist where the table has no target', () => {
    const options = { severity: 'low', phase: 'during', startAt: local('12T09:00') } as const;
    expect(startDeadline(table, 'closing_report', options, OFFICE)).toBeNull();
  });

  it('ends once, by being met or stopped', () => {
    const open = started('triage', medium, '12T09:00');
    const met = meet(open, local('12T10:00'));
    const stopped = stop(open, local('12T10:00'));
    expect([isOpen(open), isOpen(met), isOpen(stopped)]).toEqual([true, false, false]);
    expect(met.metAt).toEqual(local('12T10:00'));
    expect(stopped.stoppedAt).toEqual(local('12T10:00'));
    expect(stop(met, local('12T11:00'))).toBe(met);
    expect(meet(stopped, local('12T11:00'))).toBe(stopped);
    expect(pause(met, local('12T11:00'))).toBe(met);
    expect(retarget(table, met, change(medium, high, '12T11:00'), OFFICE)).toBe(met);
    expect(retarget(table, stopped, change(medium, high, '12T11:00'), OFFICE)).toBe(stopped);
  });
});

describe('a pause', () => {
  it.each<[DeadlineKind, Severity, boolean]>([
    ['triage', 'high', true],
    ['contain', 'low', true],
    ['recover', 'medium', true],
    ['closing_report', 'medium', true],
    ['closing_report', 'high', false],
    ['triage', 'critical', false],
    ['contain', 'critical', false],
    ['recover', 'critical', false],
    ['acknowledge', 'low', false],
    ['update', 'low', false],
  ])('of %s at %s: %s', (kind, severity, allowed) => {
    const deadline = started(kind, { severity, phase: 'normal' }, '12T09:00');
    expect(pauses(deadline, severity)).toBe(allowed);
    expect(isPaused(pause(deadline, local('12T10:00')))).toBe(allowed);
  });

  it('moves a clock deadline by the time by the clock', () => {
    const paused = pause(started('contain', high, '16T09:00'), local('16T16:00'));
    expect(paused.dueAt).toEqual(local('16T17:00'));
    const resumed = resume(paused, local('19T08:00'), OFFICE);
    expect(isPaused(resumed)).toBe(false);
    expect(resumed.dueAt).toEqual(local('19T09:00'));
  });

  it('moves a working deadline by the working time', () => {
    const paused = pause(started('triage', medium, '15T16:00'), local('16T15:00'));
    expect(resume(paused, local('19T08:00'), OFFICE).dueAt).toEqual(local('19T09:00'));
  });

  it('is not opened twice, and ends only where one is open', () => {
    const paused = pause(started('triage', medium, '12T09:00'), local('12T10:00'));
    expect(pause(paused, local('12T11:00'))).toBe(paused);
    const resumed = resume(paused, local('12T11:00'), OFFICE);
    expect(resume(resumed, local('12T12:00'), OFFICE)).toBe(resumed);
  });

  it('never ends before it began', () => {
    const paused = pause(started('triage', medium, '12T09:00'), local('12T10:00'));
    const [only] = resume(paused, local('12T09:30'), OFFICE).pauses;
    expect(only).toEqual({ from: local('12T10:00'), until: local('12T10:00') });
  });
});

describe('a change of severity or phase', () => {
  it('counts from the original start', () => {
    const open = started('contain', medium, '12T09:00');
    const raised = retarget(table, open, change(medium, high, '12T11:00'), OFFICE);
    expect(raised).toMatchObject({ ...high, target: '8h', dueAt: local('12T17:00') });
  });

  it('gives more time when it lowers', () => {
    const open = started('contain', high, '12T09:00');
    expect(retarget(table, open, change(high, medium, '12T11:00'), OFFICE).dueAt).toEqual(
      local('14T09:00'),
    );
  });

  it('keeps the earlier due instant when the severity rises while the phase falls', () => {
    const during: Cell = { severity: 'low', phase: 'during' };
    const after: Cell = { severity: 'medium', phase: 'after' };
    const open = started('acknowledge', during, '16T16:00');
    const raised = retarget(table, open, change(during, after, '16T16:30'), OFFICE);
    expect(raised).toMatchObject({ target: '4wh', dueAt: local('16T18:00') });
  });

  it('to critical ends an open pause, whose time stays with the clock', () => {
    const paused = pause(started('contain', medium, '12T09:00'), local('12T10:00'));
    const raised = retarget(table, paused, change(medium, critical, '13T09:00'), OFFICE);
    expect(raised).toMatchObject({ target: '4h', dueAt: local('13T12:00') });
    expect(raised.pauses).toEqual([{ from: local('12T10:00'), until: local('13T09:00') }]);
  });

  it('below critical leaves a pause open', () => {
    const paused = pause(started('contain', medium, '12T09:00'), local('12T10:00'));
    const raised = retarget(table, paused, change(medium, high, '12T10:30'), OFFICE);
    expect(isPaused(raised)).toBe(true);
    expect(resume(raised, local('12T11:00'), OFFICE).dueAt).toEqual(local('12T18:00'));
  });

  it('to a legal target counts without any pause', () => {
    const paused = pause(started('closing_report', medium, '12T09:00'), local('13T09:00'));
    const raised = retarget(table, paused, change(medium, high, '15T09:00'), OFFICE);
    expect(isPaused(raised)).toBe(false);
    expect(raised).toMatchObject({ legal: true, target: '5d', dueAt: local('17T09:00') });
  });

  it('stops a clock that has no target any more', () => {
    const low: Cell = { severity: 'low', phase: 'normal' };
    const open = started('closing_report', medium, '12T09:00');
    const lowered = retarget(table, open, change(medium, low, '12T10:00'), OFFICE);
    expect(lowered.stoppedAt).toEqual(local('12T10:00'));
  });

  it('leaves a recorded breach', () => {
    const breached = { ...started('contain', high, '12T09:00'), breachedAt: local('12T17:00') };
    const lowered = retarget(table, breached, change(high, medium, '12T18:00'), OFFICE);
    expect(lowered.breachedAt).toEqual(local('12T17:00'));
  });
});

describe('a deadline, whatever happens', () => {
  const cells: fc.Arbitrary<Cell> = fc.record({
    severity: fc.constantFrom(...SEVERITIES),
    phase: fc.constantFrom(...PHASES),
  });
  const kinds = fc.constantFrom(...DEADLINE_KINDS);
  const starts = fc.date({ min: local('01T00:00'), max: local('31T00:00'), noInvalidDate: true });
  const waits = fc.tuple(fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 0, max: 9_000 }));
  const later = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * MINUTE);
  const lives = fc.record({ kind: kinds, cell: cells, startAt: starts, wait: waits });

  it('is never due earlier for having been paused', () => {
    fc.assert(
      fc.property(lives, ({ kind, cell, startAt, wait: [before, long] }) => {
        const open = startDeadline(table, kind, { ...cell, startAt }, OFFICE);
        if (!open) return;
        const paused = pause(open, later(startAt, before));
        const resumed = resume(paused, later(startAt, before + long), OFFICE);
        expect(resumed.dueAt.getTime()).toBeGreaterThanOrEqual(open.dueAt.getTime());
        expect(resumed.dueAt).toEqual(dueAt(startAt, open.target, resumed.pauses, OFFICE));
      }),
    );
  });

  it('is never due later for a rise, with whatever pauses', () => {
    fc.assert(
      fc.property(lives, cells, fc.boolean(), ({ kind, cell, startAt, wait }, to, answered) => {
        const open = startDeadline(table, kind, { ...cell, startAt }, OFFICE);
        if (!open) return;
        const at = later(startAt, wait[0] + wait[1]);
        const paused = pause(open, later(startAt, wait[0]));
        const before = answered ? resume(paused, at, OFFICE) : paused;

        const tighter = tightens(cell, to);
        const after = retarget(table, before, { ...to, tighter, at }, OFFICE);

        const had = isPaused(after) ? before : resume(before, at, OFFICE);
        if (tighter) expect(after.dueAt.getTime()).toBeLessThanOrEqual(had.dueAt.getTime());
        if (isPaused(after)) expect(pauses(after, to.severity)).toBe(true);
        expect(after.startAt).toEqual(startAt);
      }),
      { numRuns: 300 },
    );
  });
});
