import { type DeadlineTable } from '../deadlines.js';
import { type RoutingTable } from '../routing.js';
import { type ScoringTable } from '../severity.js';
import { deadlineFindings } from './deadline-draft.js';
import { type DeadlineEdit, deadlineEditOf, deadlineTableOf } from './deadline-edit.js';
import { type KnownLists, routingSpace, scoringSpace, situationSpace } from './fact-space.js';
import { type Finding } from './finding.js';
import {
  type RoutingEdit,
  routingEditOf,
  routingFindings,
  routingTableOf,
} from './routing-draft.js';
import { scoringFindings } from './scoring-draft.js';
import { type ScoringEdit, scoringEditOf, scoringTableOf } from './scoring-edit.js';

/** The three tables by which the desk decides. */
export interface RulesInForce {
  readonly scoring: ScoringTable;
  readonly routing: RoutingTable;
  readonly deadlines: DeadlineTable;
}

export type TableName = keyof RulesInForce;

/** One of the tables as people write it, with which one it is. */
export type Edit =
  | { readonly name: 'routing'; readonly table: RoutingEdit }
  | { readonly name: 'deadlines'; readonly table: DeadlineEdit }
  | { readonly name: 'scoring'; readonly table: ScoringEdit };

/** What the registers say that a table refers to. */
export interface Knowledge extends KnownLists {
  readonly isActive: (agency: string) => boolean;
}

export function findingsIn(edit: Edit, knowledge: Knowledge): Finding[] {
  const { isActive } = knowledge;
  switch (edit.name) {
    case 'routing':
      return routingFindings(edit.table, { space: routingSpace(knowledge), isActive });
    case 'deadlines':
      return deadlineFindings(edit.table, isActive);
    case 'scoring':
      return scoringFindings(edit.table, {
        ...{ space: scoringSpace(knowledge), situation: situationSpace(knowledge) },
      });
  }
}

/** The tables as they would be with the edited one in force under this number. */
export function withEdit<T extends RulesInForce>(tables: T, edit: Edit, version: number): T {
  switch (edit.name) {
    case 'routing':
      return { ...tables, routing: routingTableOf(edit.table, version, tables.routing) };
    case 'deadlines':
      return { ...tables, deadlines: deadlineTableOf(edit.table, version, tables.deadlines) };
    case 'scoring':
      return { ...tables, scoring: scoringTableOf(edit.table, version, tables.scoring) };
  }
}

/** A stored table as people write it. */
export function editOf(name: TableName, content: object): Edit {
  switch (name) {
    case 'routing':
      return { name, table: routingEditOf(content as RoutingTable) };
    case 'deadlines':
      return { name, table: deadlineEditOf(content as DeadlineTable) };
    case 'scoring':
      return { name, table: scoringEditOf(content as ScoringTable) };
  }
}

/**
 * What differs between two editions of one table, row by row, so that one rule more does not repeat the whole table in
 * the history: `rules/HIGH`, `rows/during critical acknowledge`, `levels/high`, `warnAtPercent`.
 */
export function differences(before: Edit['table'], after: Edit['table']): TableChange[] {
  const [was, now] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...was.keys(), ...now.keys()])]
    .map((field) => ({ field, from: was.get(field) ?? null, to: now.get(field) ?? null }))
    .filter(({ from, to }) => !isSame(from, to));
}

export interface TableChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

const rowsOf = (table: Edit['table']): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(table).flatMap(([member, content]: [string, unknown]) => {
      if (!Array.isArray(content) || typeof content[0] !== 'object') return [[member, content]];
      return content.map((row: unknown, i): [string, unknown] => [
        `${member}/${nameOf(row, i)}`,
        row,
      ]);
    }),
  );

/** By what people call the row: an id, a question, a cell, a severity; else its place. */
function nameOf(row: unknown, i: number): string {
  const { id, key, phase, severity, kind } = row as Readonly<Record<string, string | undefined>>;
  const cell = [phase, severity, phase === undefined ? undefined : kind];
  return id ?? key ?? (cell.filter((part) => part !== undefined).join(' ') || String(i));
}

/** Members in any order: what comes out of the database has its own. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const [left, right] = [a, b] as Readonly<Record<string, unknown>>[];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.every((name) => isSame(left?.[name] ?? null, right?.[name] ?? null))
  );
}
