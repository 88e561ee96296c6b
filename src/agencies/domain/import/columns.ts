import { CONGRESS_ROLES } from '../congress-roles.js';

/** How the text of a cell becomes a value; what it cannot become stays as it is, for the rules of the register to refuse. */
export type CellKind = 'text' | 'code' | 'list' | 'whole' | 'flag' | 'choice';

/** One column of a file that a register is filled from. */
export interface Column {
  /** Also a header that is always understood. */
  readonly key: string;
  /** Where its value goes in what a single entry is written with, as a JSON pointer. */
  readonly pointer: string;
  readonly reads: CellKind;
  /** An empty cell says that there is none; of any other column it says nothing. */
  readonly clears?: true;
  /** Of a choice: what is meant, in whichever language it is said. */
  readonly choices?: readonly string[];
}

const VERIFICATIONS = ['verified', 'memory'] as const;

/** What both registers have. */
const CODE: Column = { key: 'code', pointer: '/code', reads: 'code' };
const NOTE: Column = { key: 'note', pointer: '/note', reads: 'text', clears: true };
const ACTIVE: Column = { key: 'active', pointer: '/active', reads: 'flag' };

export const agencyColumns = (kinds: readonly string[]): readonly Column[] => [
  CODE,
  { key: 'nameVi', pointer: '/name/vi', reads: 'text' },
  { key: 'nameEn', pointer: '/name/en', reads: 'text' },
  { key: 'kind', pointer: '/kind', reads: 'choice', choices: kinds },
  { key: 'parent', pointer: '/parent', reads: 'code', clears: true },
  { key: 'district', pointer: '/district', reads: 'text', clears: true },
  { key: 'eidCode', pointer: '/eidCode', reads: 'text', clears: true },
  { key: 'verification', pointer: '/verification', reads: 'choice', choices: VERIFICATIONS },
  { key: 'reports', pointer: '/reports', reads: 'flag' },
  NOTE,
  ACTIVE,
];

export const SYSTEM_COLUMNS: readonly Column[] = [
  CODE,
  { key: 'name', pointer: '/name', reads: 'text' },
  { key: 'level', pointer: '/level', reads: 'whole', clears: true },
  { key: 'operatorAgency', pointer: '/operatorAgency', reads: 'code' },
  { key: 'provider', pointer: '/provider', reads: 'code', clears: true },
  { key: 'domains', pointer: '/domains', reads: 'list', clears: true },
  { key: 'ipAddresses', pointer: '/ipAddresses', reads: 'list', clears: true },
  { key: 'congressRole', pointer: '/congressRole', reads: 'choice', choices: CONGRESS_ROLES },
  NOTE,
  ACTIVE,
];

/** The column that a place of an entry comes from: `/domains/3` from `domains`. */
export const columnAt = (columns: readonly Column[], pointer: string): Column | undefined =>
  columns.find(
    (column) => pointer === column.pointer || pointer.startsWith(`${column.pointer}/`),
  ) ?? columns.find((column) => column.pointer.startsWith(`${pointer}/`));
