import { type WorkingTime } from './deadline-target.js';
import {
  type Cell,
  type Deadline,
  type DeadlineKind,
  type DeadlineTable,
  isHeld,
  isOpen,
  lapse,
  meet,
  pause,
  resume,
  retarget,
  startDeadline,
  stop,
  tightens,
} from './deadlines.js';

/** What a change asks of the clocks of a case. */
export interface ClockOrders {
  readonly meets?: readonly DeadlineKind[];
  readonly stops?: readonly DeadlineKind[];
  readonly starts?: readonly DeadlineKind[];
}

export interface ClockSetting {
  readonly table: DeadlineTable;
  readonly time: WorkingTime;
  readonly at: Date;
  /** Severity and phase from now on. */
  readonly cell: Cell;
  /** Whether the desk waits for the unit from now on. */
  readonly waiting?: boolean;
}

/** Every clock of a case after a change: those it had, ended or not, and those it starts. */
export function runClocks(
  clocks: readonly Deadline[],
  { meets = [], stops = [], starts = [] }: ClockOrders,
  { table, time, at, cell, waiting = false }: ClockSetting,
): Deadline[] {
  const runOn = (clock: Deadline) => (waiting ? pause(clock, at) : resume(clock, at, time));
  const after = clocks.map((before) => {
    const clock = lapse(before, at);
    if (meets.includes(clock.kind)) return meet(resume(clock, at, time), at);
    // A clock that starts again ends the one before it: there is one a kind.
    if ([...stops, ...starts].includes(clock.kind)) return stop(resume(clock, at, time), at);
    return runOn(clock);
  });
  const started = starts.map((kind) => startDeadline(table, kind, { ...cell, startAt: at }, time));
  return [...after, ...started.filter((clock) => clock !== null).map(runOn)];
}

/** Every open clock counted anew when severity or phase has changed; nothing when neither has. */
export function retargetClocks(
  clocks: readonly Deadline[],
  before: Cell,
  { table, time, at, cell }: ClockSetting,
): readonly Deadline[] {
  if (before.severity === cell.severity && before.phase === cell.phase) return clocks;
  const tighter = tightens(before, cell);
  return clocks.map((clock) => retarget(table, clock, { ...cell, tighter, at }, time));
}

/** The instant at which the desk must next have done something; a clock that was late before it was paused is late still. */
export function nextDueAt(clocks: readonly Deadline[]): Date | null {
  const running = clocks.filter((clock) => isOpen(clock) && !isHeld(clock));
  return running.reduce<Date | null>(
    (earliest, { dueAt }) => (earliest === null || dueAt < earliest ? dueAt : earliest),
    null,
  );
}
