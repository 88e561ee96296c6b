import { UUID } from './identifier.js';
import { Invalid } from './problems.js';

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}

/** Where a page ended: the order it was read in, and the last row's value and key in that order. */
export interface Position {
  readonly order: string;
  readonly value: string | number | null;
  readonly key: string;
}

export const writeCursor = ({ order, value, key }: Position): string =>
  Buffer.from(JSON.stringify([order, value, key])).toString('base64url');

/** What the key of a row looks like, so that the database is never asked for what cannot be one. */
export const KEYS = { id: UUID, sequence: /^\d{1,9}$/, text: /^[^\0]{1,200}$/ } as const;

/** 422 for a cursor that is not ours or belongs to another order. */
export function readCursor(cursor: string, order: string, keys: RegExp): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw unusable();
  const [itsOrder, value, key] = parts as unknown[];
  if (itsOrder !== order || !isValue(value)) throw unusable();
  if (typeof key !== 'string' || !keys.test(key)) throw unusable();
  return { order, value, key };
}

/** One row more than asked was read: its presence says that there is a next page. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  position: (last: R) => Position,
  view: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(view),
    nextCursor: rows.length > limit && last ? writeCursor(position(last)) : null,
  };
}

const isValue = (value: unknown): value is Position['value'] =>
  value === null || typeof value === 'string' || typeof value === 'number';

export const unusable = () => new Invalid([{ parameter: 'cursor', rule: 'cursor' }]);

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw unusable();
  }
}
