import { label, type Label } from '../../../common/localisation.js';
import { type CellFault, type Draft } from '../../domain/import/cells.js';
import {
  type Change,
  type Counts,
  countsOf,
  type Outcome,
  type Planned,
} from '../../domain/import/plan.js';
import { type Importable, namesOf } from './column-names.js';
import { type SheetFormat } from './sheet.js';

export interface FaultView {
  readonly column: string;
  /** The header that is usual for it, in both languages. */
  readonly header: Label;
  /** What is in the cell. */
  readonly value: string;
  readonly message: Label;
}

export interface PlannedView {
  readonly row: number;
  readonly outcome: Outcome;
  readonly code: string;
  readonly name: string;
  readonly changes: readonly Change[];
  readonly errors: readonly FaultView[];
}

export interface ImportView {
  readonly dryRun: boolean;
  readonly plan: string;
  readonly file: { readonly name: string; readonly format: SheetFormat };
  readonly counts: Counts;
  readonly ignored: readonly string[];
  readonly rows: readonly PlannedView[];
}

// A cell may hold a book; who reads the answer knows the row.
const SHOWN = 200;

/** The usual name of a column or, as `<column>.<choice>`, of a choice. */
export function headerOf(register: Importable, column: string): Label {
  const [vi = column, en = vi] = namesOf(register)(column);
  return { vi, en };
}

export const faultViews = (
  { cells }: Draft,
  faults: readonly CellFault[],
  register: Importable,
): FaultView[] =>
  faults.map(({ column, rule, facts }) => ({
    column,
    header: headerOf(register, column),
    value: (cells[column] ?? '').slice(0, SHOWN),
    message: label('rules', rule, facts),
  }));

/** Of a new entry nothing has changed; of one that is there, what does. */
export const plannedView = (
  { draft, name, outcome, changes, faults }: Planned<unknown>,
  register: Importable,
): PlannedView => ({
  ...{ row: draft.row, outcome, code: draft.code.slice(0, SHOWN) },
  name: name.slice(0, SHOWN),
  changes: outcome === 'update' ? changes : [],
  errors: faultViews(draft, faults, register),
});

interface Seen {
  readonly dryRun: boolean;
  readonly digest: string;
  readonly file: ImportView['file'];
  readonly ignored: readonly string[];
  readonly register: Importable;
}

export const importView = (
  plan: readonly Planned<unknown>[],
  { dryRun, digest, file, ignored, register }: Seen,
): ImportView => ({
  ...{ dryRun, plan: digest, file, counts: countsOf(plan) },
  ignored: ignored.map((header) => header.slice(0, SHOWN)),
  rows: plan.map((one) => plannedView(one, register)),
});
