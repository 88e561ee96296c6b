import { type CellFault, type Draft } from './cells.js';

export const OUTCOMES = ['create', 'update', 'unchanged', 'error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What becomes of one row. */
export interface Planned<Entry> {
  readonly draft: Draft;
  /** As it would be called; of a row that cannot be written, what the file or the register says. */
  readonly name: string;
  readonly outcome: Outcome;
  /** The entry as it is, and as it would be. */
  readonly before?: Entry;
  readonly after?: Entry;
  readonly changes: readonly Change[];
  readonly faults: readonly CellFault[];
}

export type Counts = Readonly<Record<Outcome, number>>;

export const countsOf = (plan: readonly Pick<Planned<unknown>, 'outcome'>[]): Counts => {
  const counts = { create: 0, update: 0, unchanged: 0, error: 0 };
  for (const { outcome } of plan) counts[outcome] += 1;
  return counts;
};

/** A row whose faults are only seen beside the other rows. */
export const withFaults = <Entry>(
  planned: Planned<Entry>,
  faults: readonly CellFault[],
): Planned<Entry> =>
  faults.length === 0
    ? planned
    : { ...planned, outcome: 'error', faults: [...planned.faults, ...faults] };
