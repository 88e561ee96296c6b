import { dueAfter, dueAt, type Pause, type WorkingTime } from './deadline-target.js';
import { type Phase, PHASES, SEVERITIES, type Severity } from './severity.js';

export const DEADLINE_KINDS = [
  'acknowledge',
  'triage',
  'contain',
  'recover',
  'update',
  'closing_report',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Severity and phase: the cell of the table that a deadline is read from. */
export interface Cell {
  readonly severity: Severity;
  readonly phase: Phase;
}

/** Whose business it then is: machines go by this, people by the words beside it. */
export const ESCALATION_TARGETS = ['duty-lead', 'leaders-of-lead', 'agencies'] as const;
export type EscalationTarget = (typeof ESCALATION_TARGETS)[number];

export interface Escalation {
  /** Of the time allowed. */
  readonly percent: number;
  /** Time by the clock after the due instant, as a target; whichever comes first. */
  readonly orAfter?: string;
  readonly severities: readonly Severity[];
  readonly to: {
    /** Tables from before it was asked for have none. */
    readonly who?: EscalationTarget;
    readonly vi: string;
    readonly en: string;
    readonly agencies?: readonly string[];
  };
}

/** The shape of reference/sla.json, its calendar aside. */
export interface DeadlineTable {
  readonly version: number;
  /** The instant from which each kind counts. */
  readonly clockStart: Readonly<Record<DeadlineKind, string>>;
  /** Targets that the law sets: they never pause. */
  readonly legal: readonly {
    readonly kind: DeadlineKind;
    readonly severities: readonly Severity[];
    readonly basis: string;
  }[];
  readonly warnAtPercent: readonly number[];
  readonly breachEscalation: readonly Escalation[];
  /** Targets as parseTarget reads them; a kind without one has no deadline in that cell. */
  readonly table: Readonly<
    Record<Phase, Readonly<Record<Severity, Readonly<Partial<Record<DeadlineKind, string>>>>>>
  >;
}

export interface Deadline extends Cell {
  /** Of its row; a clock that was only just started has none yet. */
  readonly id?: string;
  readonly kind: DeadlineKind;
  readonly startAt: Date;
  /** May lie before what the target says, after a change that had to keep an earlier due instant. */
  readonly dueAt: Date;
  readonly metAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly breachedAt: Date | null;
  /** What it has raised already: nothing twice, whatever becomes of its due instant. */
  readonly raised: readonly string[];
  readonly pauses: readonly Pause[];
  readonly target: string;
  readonly legal: boolean;
  readonly tableVersion: number;
}

const PAUSING: readonly DeadlineKind[] = ['triage', 'contain', 'recover', 'closing_report'];

/** Null where the table has no target. Also for each further `update`, from the last one on. */
export function startDeadline(
  table: DeadlineTable,
  kind: DeadlineKind,
  { startAt, ...cell }: Cell & { readonly startAt: Date },
  time: WorkingTime,
): Deadline | null {
  const reading = read(table, kind, cell);
  return (
    reading && {
      ...{ kind, startAt, dueAt: dueAt(startAt, reading.target, [], time) },
      ...{ metAt: null, stoppedAt: null, breachedAt: null, raised: [], pauses: [] },
      ...reading,
    }
  );
}

export const isOpen = ({ metAt, stoppedAt }: Deadline): boolean => !metAt && !stoppedAt;

export const isPaused = (deadline: Deadline): boolean =>
  isOpen(deadline) && deadline.pauses.at(-1)?.until === null;

/** Whether a pause keeps it from falling due: one that began when the time was up already does not. */
export const isHeld = (deadline: Deadline): boolean => {
  const last = deadline.pauses.at(-1);
  return isPaused(deadline) && last !== undefined && last.from < deadline.dueAt;
};

/**
 * What time alone has made of it until then. A breach that nobody has noticed yet is one before the clock is met, stopped
 * or given more time, and stays one; what is done in the very instant is in time.
 */
export const lapse = (deadline: Deadline, at: Date): Deadline =>
  isOpen(deadline) && !deadline.breachedAt && deadline.dueAt < at && !isHeld(deadline)
    ? { ...deadline, breachedAt: deadline.dueAt }
    : deadline;

/** Whether this clock may stand still while the desk waits for the unit: never critical, never legal ones. */
export const pauses = (
  { kind, legal }: Pick<Deadline, 'kind' | 'legal'>,
  severity: Severity,
): boolean => PAUSING.includes(kind) && !legal && severity !== 'critical';

/** Leaves a clock as it is that has ended, is paused already or may not pause. */
export function pause(deadline: Deadline, at: Date): Deadline {
  if (!isOpen(deadline) || isPaused(deadline) || !pauses(deadline, deadline.severity)) {
    return deadline;
  }
  return { ...deadline, pauses: [...deadline.pauses, { from: at, until: null }] };
}

/** Ends the open pause, if any, and moves the due instant by its length. */
export function resume(deadline: Deadline, at: Date, time: WorkingTime): Deadline {
  const last = deadline.pauses.at(-1);
  if (!isOpen(deadline) || last?.until !== null) return deadline;
  const ended = { from: last.from, until: at < last.from ? last.from : at };
  return {
    ...deadline,
    dueAt: dueAfter(ended, deadline.dueAt, deadline.target, time),
    pauses: [...deadline.pauses.slice(0, -1), ended],
  };
}

/** Done. A paused clock is resumed first by the caller, else its due instant lacks the pause. */
export const meet = (deadline: Deadline, at: Date): Deadline =>
  isOpen(deadline) ? { ...deadline, metAt: at } : deadline;

/** Not done, and no longer asked for. */
export const stop = (deadline: Deadline, at: Date): Deadline =>
  isOpen(deadline) ? { ...deadline, stoppedAt: at } : deadline;

/** Whether a change may only bring clocks forward: the severity or the rank of the phase rises. */
export const tightens = (before: Cell, after: Cell): boolean =>
  SEVERITIES.indexOf(after.severity) > SEVERITIES.indexOf(before.severity) ||
  PHASES.indexOf(after.phase) > PHASES.indexOf(before.phase);

export interface Retargeting extends Cell {
  /** As `tightens` says of the change. */
  readonly tighter: boolean;
  /** When the change is made. */
  readonly at: Date;
}

/**
 * Counts an open clock anew, from its original start, by another cell of the table. A clock without
 * a target there stops; one that may not pause there is resumed. Tighter never means a later due
 * instant than before, an ended pause included. A legal target is counted without pauses: the law
 * knows none. What was met, stopped or breached stays so.
 */
export function retarget(
  table: DeadlineTable,
  deadline: Deadline,
  { tighter, at, ...cell }: Retargeting,
  time: WorkingTime,
): Deadline {
  if (!isOpen(deadline)) return deadline;
  const reading = read(table, deadline.kind, cell);
  if (!reading) return stop(deadline, at);

  const mayPause = pauses({ kind: deadline.kind, legal: reading.legal }, cell.severity);
  const current = mayPause ? deadline : resume(deadline, at, time);
  const counted = reading.legal ? [] : current.pauses;
  const due = dueAt(deadline.startAt, reading.target, counted, time);
  const keepsEarlier = tighter && current.dueAt < due;
  return { ...current, ...reading, dueAt: keepsEarlier ? current.dueAt : due };
}

function read(table: DeadlineTable, kind: DeadlineKind, { severity, phase }: Cell) {
  const target = table.table[phase][severity][kind];
  if (target === undefined) return null;
  const legal = table.legal.some((row) => row.kind === kind && row.severities.includes(severity));
  return { target, legal, severity, phase, tableVersion: table.version };
}
