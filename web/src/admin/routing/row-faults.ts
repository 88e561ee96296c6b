import { type Modifier, type Rule } from './routing-api';

const ID = /^[A-Z][A-Z0-9_]{1,39}$/;

export type RowFault = 'idTaken' | 'idNeeded' | 'leadNeeded' | 'valueNeeded';
/** Where a field stands, and what is wrong there. */
export type Placed = (place: string) => {
  readonly 'data-at': string;
  readonly error: string | undefined;
};

/** A condition that asks for one of no values at all. */
const isEmpty = (wanted: unknown): boolean => Array.isArray(wanted) && wanted.length === 0;

/** Why a row cannot go into the table, by JSON pointer; the words are `form.<fault>`. */
export function rowFaults(
  row: Rule | Modifier,
  taken: readonly string[],
): ReadonlyMap<string, RowFault> {
  const found = new Map<string, RowFault>();
  if (taken.includes(row.id)) found.set('/id', 'idTaken');
  else if (!ID.test(row.id)) found.set('/id', 'idNeeded');
  if ('lead' in row && row.lead === '') found.set('/lead', 'leadNeeded');
  for (const [fact, wanted] of Object.entries(row.when)) {
    if (isEmpty(wanted)) found.set(`/when/${fact}`, 'valueNeeded');
  }
  return found;
}
