import { readFileSync } from 'node:fs';
import { type ClockSetting, nextDueAt, retargetClocks, runClocks } from './clocks.js';
import {
  type Cell,
  type Deadline,
  type DeadlineKind,
  type DeadlineTable,
  isOpen,
  isPaused,
  startDeadline,
} from './deadlines.js';

const table = JSON.parse(
  readFileSync(new URL('../../../reference/sla.json', import.meta.url), 'utf8'),
) as DeadlineTable;
const HOUR = 3_600_000;
const after = (hours: number): Date => new Date(Date.parse('2026-11-24T02:00:00Z') + hours * HOUR);
/** An office that never closes, so that hours can be counted on fingers. */
const time = {
  add: (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000),
  between: (from: Date, until: Date) => (until.getTime() - from.getTime()) / 60_000,
  dayMinutes: 1440,
};
const medium: Cell = { severity: 'medium', phase: 'normal' };
const high: Cell = { severity: 'high', phase: 'normal' };
const critical: Cell = { severity: 'critical', phase: 'normal' };
const setting = (hours: number, cell = medium, waiting = false): ClockSetting => ({
  ...{ table, time, at: after(hours), cell, waiting },
});
function clock(kind: DeadlineKind, cell = medium): Deadline {
  const started = startDeadline(table, kind, { ...cell, startAt: after(0) }, time);
  if (!started) throw new Error(`No target for ${kind}.`);
  return started;
}
const open = (clocks: readonly Deadline[]) => clocks.filter(isOpen).map(({ kind }) => kind);

describe('the clocks of a case', () => {
  it('are met, stopped and started as the change orders, the rest runs on', () => {
    const before = [clock('acknowledge'), clock('triage'), clock('update')];
    const orders = { meets: ['acknowledge'], stops: ['triage'], starts: ['contain'] } as const;
    const clocks = runClocks(before, orders, setting(1));
    expect(clocks).toHaveLength(4);
    expect(clocks[0]).toEqual({ ...before[0], metAt: after(1) });
    expect(clocks[1]).toEqual({ ...before[1], stoppedAt: after(1) });
    expect(clocks[2]).toEqual(before[2]);
    expect(clocks[3]).toMatchObject({ kind: 'contain', startAt: after(1), metAt: null });
  });

  it('are one a kind: one that starts again ends the one before it', () => {
    const [first, second] = runClocks([clock('contain')], { starts: ['contain'] }, setting(3));
    expect(first?.stoppedAt).toEqual(after(3));
    expect(second).toMatchObject({ startAt: after(3), stoppedAt: null });
    const again = runClocks(
      [clock('update')],
      { meets: ['update'], starts: ['update'] },
      setting(1),
    );
    expect(again.map(({ metAt, stoppedAt }) => [metAt, stoppedAt])).toEqual([
      [after(1), null],
      [null, null],
    ]);
  });

  it('do not start where the table has no target', () => {
    const low: Cell = { severity: 'low', phase: 'normal' };
    expect(runClocks([], { starts: ['closing_report'] }, setting(0, low))).toEqual([]);
  });

  it('leave those that have ended as they are, whatever is ordered', () => {
    const met = { ...clock('triage'), metAt: after(1) };
    const stopped = { ...clock('contain'), stoppedAt: after(1) };
    const orders = { meets: ['triage', 'contain'], stops: ['triage', 'contain'] } as const;
    expect(runClocks([met, stopped], orders, setting(2, medium, true))).toEqual([met, stopped]);
  });

  it('that have passed unnoticed are breached by whatever comes next, unless that comes in time', () => {
    const breachedAt = (hours: number, orders = {}, before = clock('triage')) =>
      runClocks([before], orders, setting(hours))[0]?.breachedAt;
    const [meets, stops] = [{ meets: ['triage'] }, { stops: ['triage'] }];
    for (const orders of [{}, meets, stops]) {
      expect(breachedAt(24, orders)).toBeNull();
      expect(breachedAt(25, orders)).toEqual(after(24));
    }
    const loosened = { ...clock('triage'), dueAt: after(48), breachedAt: after(24) };
    expect(breachedAt(50, {}, loosened)).toEqual(after(24));
    const paused = { ...clock('triage'), pauses: [{ from: after(1), until: null }] };
    expect(breachedAt(50, meets, paused)).toBeNull();
  });
});

describe('the clocks of a case that waits for the unit', () => {
  it('stand still, but for acknowledgement, update, what the law sets and what is critical', () => {
    const paused = (cell: Cell, kinds: readonly DeadlineKind[]) => {
      const clocks = kinds.map((kind) => clock(kind, cell));
      const run = runClocks(clocks, {}, setting(1, cell, true));
      return run.filter(isPaused).map(({ kind }) => kind);
    };
    const all = [
      'acknowledge',
      'triage',
      'contain',
      'recover',
      'update',
      'closing_report',
    ] as const;
    expect(paused(medium, all)).toEqual(['triage', 'contain', 'recover', 'closing_report']);
    expect(paused(high, all)).toEqual(['triage', 'contain', 'recover']);
    expect(paused(critical, all)).toEqual([]);
  });

  it('stand still from their very start when the wait lasts longer than what began it', () => {
    const clocks = runClocks([], { starts: ['contain', 'update'] }, setting(1, medium, true));
    expect(clocks.map(isPaused)).toEqual([true, false]);
    const [contain] = runClocks(clocks, {}, setting(3));
    expect(contain?.pauses).toEqual([{ from: after(1), until: after(3) }]);
    expect(contain?.dueAt).toEqual(after(1 + 48 + 2));
  });

  it('run on when the wait is over, later by its length', () => {
    const before = clock('recover');
    const [waiting] = runClocks([before], {}, setting(1, medium, true));
    const [going] = waiting ? runClocks([waiting], {}, setting(6)) : [];
    expect(going).toEqual({
      ...before,
      dueAt: new Date(before.dueAt.getTime() + 5 * HOUR),
      pauses: [{ from: after(1), until: after(6) }],
    });
  });

  it('are met with the wait counted out, also when it goes on', () => {
    const [waiting] = runClocks([clock('triage')], {}, setting(1, medium, true));
    const orders = { meets: ['triage'] } as const;
    const [met] = waiting ? runClocks([waiting], orders, setting(4, medium, true)) : [];
    expect(met).toMatchObject({ metAt: after(4), dueAt: after(24 + 3) });
  });
});

describe('the clocks of a case that is rated anew', () => {
  it('are left alone while severity and phase are the same', () => {
    const clocks = [clock('contain')];
    expect(retargetClocks(clocks, medium, setting(1))).toBe(clocks);
  });

  it('count from their start by the new cell, the ended ones as they were', () => {
    const met = { ...clock('triage'), metAt: after(1) };
    const [triage, contain] = retargetClocks([met, clock('contain')], medium, setting(1, high));
    expect(triage).toBe(met);
    expect(contain).toMatchObject({ startAt: after(0), dueAt: after(8), severity: 'high' });
  });
});

describe('what is due next', () => {
  it('is the earliest of the clocks that run, paused and ended ones apart', () => {
    const clocks = [clock('recover'), clock('contain'), clock('update')];
    expect(nextDueAt(clocks)).toEqual(after(24));
    const updated = runClocks(clocks, { stops: ['update'] }, setting(0));
    expect(nextDueAt(updated)).toEqual(after(48));
    expect(nextDueAt(runClocks(updated, {}, setting(0, medium, true)))).toBeNull();
    expect(open(updated)).toEqual(['recover', 'contain']);
  });

  it('is still what was late before the wait began', () => {
    const late = runClocks([clock('contain')], {}, setting(49, medium, true));
    expect(late[0] && isPaused(late[0])).toBe(true);
    expect(nextDueAt(late)).toEqual(after(48));
  });

  it('is nothing where nothing runs', () => {
    expect(nextDueAt([])).toBeNull();
  });
});
