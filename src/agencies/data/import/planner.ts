import { checkedAs } from '../../../common/checked-as.js';
import { type FieldChange } from '../../../common/precondition.js';
import { Invalid, type InvalidPlace } from '../../../common/problems.js';
import { ImportHeaders } from '../../agencies.problems.js';
import { type CellFault, type Draft, draftsOf } from '../../domain/import/cells.js';
import { type Column, columnAt } from '../../domain/import/columns.js';
import { tableIn } from '../../domain/import/headers.js';
import { type Planned } from '../../domain/import/plan.js';
import { type Importable, namesOf } from './column-names.js';
import { type Sheet } from './sheet.js';

/** The classes that a single entry is written with: what may be said of a new one, and of one that is there. */
export interface RowRules<Facts extends object> {
  readonly create: new () => Facts & { code: string };
  readonly update: new () => Partial<Facts>;
}

/** A register, as far as a table that is brought into it has to know it. */
export interface Subject<Entry, Facts extends object> {
  readonly existing: ReadonlyMap<string, Entry>;
  readonly rules: RowRules<Facts>;
  readonly created: (code: string, facts: Facts) => Entry;
  /** With what the row says of an entry put into what is there. */
  readonly changed: (before: Entry, facts: Partial<Facts>) => Entry;
  readonly changes: (before: Entry | undefined, after: Entry) => readonly FieldChange[];
  readonly nameOf: (entry: Entry) => string;
  /** What the row says, with the halves of members that are not in the file. */
  readonly whole: (before: Entry | undefined, said: Draft['said']) => Draft['said'];
}

/** The rows of a file, not yet looked at beside the register. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly columns: readonly Column[];
  readonly ignored: readonly string[];
}

// So that other requests get their turn while thousands of rows are checked.
const ROWS_AT_A_TIME = 100;

/** @throws {ImportHeaders} where the table has no codes, or a column twice */
export function readingOf(register: Importable, columns: readonly Column[], sheet: Sheet): Reading {
  const names = namesOf(register);
  const table = tableIn(sheet.rows, columns, names);
  if ('missing' in table) throw new ImportHeaders({ ...table });
  return { drafts: draftsOf(table, names), columns, ignored: table.ignored };
}

/** What a table would do to a register, row by row, by the same rules that a single entry is held to. */
export async function planOf<Entry, Facts extends object>(
  { drafts, columns }: Reading,
  subject: Subject<Entry, Facts>,
): Promise<Planned<Entry>[]> {
  const plan: Planned<Entry>[] = [];
  for (const [i, draft] of drafts.entries()) {
    if (i % ROWS_AT_A_TIME === 0) await new Promise(setImmediate);
    plan.push(plannedRow(draft, columns, subject));
  }
  return plan;
}

function plannedRow<Entry, Facts extends object>(
  draft: Draft,
  columns: readonly Column[],
  subject: Subject<Entry, Facts>,
): Planned<Entry> {
  const before = subject.existing.get(draft.code);
  const faults = [...draft.faults];
  const facts = factsOf(draft, before, subject, (places) => {
    faults.push(...faultsAt(places, columns, draft));
  });
  if (!facts || faults.length > 0) {
    const name = before ? subject.nameOf(before) : nameIn(draft);
    return { draft, name, outcome: 'error', changes: [], faults };
  }
  const after = before
    ? subject.changed(before, facts)
    : subject.created(draft.code, facts as Facts);
  const changes = subject.changes(before, after);
  const name = subject.nameOf(after);
  if (!before) return { draft, name, outcome: 'create', after, changes, faults };
  const outcome = changes.length > 0 ? 'update' : 'unchanged';
  return { draft, name, outcome, before, after, changes, faults };
}

const nameIn = ({ cells }: Draft): string => cells.nameVi ?? cells.name ?? '';

function factsOf<Entry, Facts extends object>(
  { said }: Draft,
  before: Entry | undefined,
  { rules, whole }: Subject<Entry, Facts>,
  refuse: (places: readonly InvalidPlace[]) => void,
): Partial<Facts> | undefined {
  const { code, ...rest } = whole(before, said);
  try {
    if (before) return checkedAs(rules.update, rest);
    const { code: _, ...facts } = checkedAs(rules.create, { ...rest, code });
    return facts as unknown as Partial<Facts>;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    refuse(error.places);
    return undefined;
  }
}

/** A place that no column leads to is that of the code: there is none that all tables have. */
function faultsAt(
  places: readonly InvalidPlace[],
  columns: readonly Column[],
  { cells, faults }: Draft,
): CellFault[] {
  return places
    .map(({ pointer = '', rule, facts }) => {
      const column = columnAt(columns, pointer)?.key ?? 'code';
      // What a text must be like says little of a cell that is empty.
      if ((cells[column] ?? '') === '') return { column, rule: 'import-needed' };
      return { column, rule, ...(facts && { facts }) };
    })
    .filter(({ column }) => !faults.some((known) => known.column === column));
}
