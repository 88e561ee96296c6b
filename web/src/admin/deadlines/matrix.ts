import { type DeadlineEdit, type DeadlineRow } from './deadlines-api';

export const KINDS = [
  'acknowledge',
  'triage',
  'contain',
  'recover',
  'update',
  'closing_report',
] as const;
export const PHASES = ['normal', 'before', 'during', 'after'] as const;
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

export type Cell = Omit<DeadlineRow, 'target'>;

const isAt = (row: Cell, { phase, severity, kind }: Cell): boolean =>
  row.phase === phase && row.severity === severity && row.kind === kind;

export const targetAt = ({ rows }: DeadlineEdit, cell: Cell): string =>
  rows.find((row) => isAt(row, cell))?.target ?? '';

/** An empty cell is no deadline. */
export function withTarget(edit: DeadlineEdit, cell: Cell, target: string): DeadlineEdit {
  const at = edit.rows.findIndex((row) => isAt(row, cell));
  if (target === '') return { ...edit, rows: edit.rows.filter((_, i) => i !== at) };
  if (at < 0) return { ...edit, rows: [...edit.rows, { ...cell, target }] };
  return { ...edit, rows: edit.rows.map((row, i) => (i === at ? { ...row, target } : row)) };
}

export const isLegal = ({ legal }: DeadlineEdit, { severity, kind }: Cell): boolean =>
  legal.some((row) => row.kind === kind && row.severities.includes(severity));

/** What the API says of a cell: it names the place in the list that was sent. */
export function faultAt(
  faults: ReadonlyMap<string, string>,
  { rows }: DeadlineEdit,
  cell: Cell,
): string | undefined {
  const at = rows.findIndex((row) => isAt(row, cell));
  if (at < 0) return undefined;
  const found = [...faults].find(
    ([pointer]) => pointer === `/rows/${at}` || pointer.startsWith(`/rows/${at}/`),
  );
  return found?.[1];
}
