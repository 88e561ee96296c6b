import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { KEYS, type Page, pageOf, readCursor } from './page.js';
import { searchQuery } from './search-words.js';

/** What every register can be asked. */
export interface RegisterQuery {
  readonly q?: string;
  readonly limit: number;
  readonly cursor?: string;
}

interface Reading<R, T> {
  /** A property that is unique; the page is in its order. */
  readonly key: keyof R & string;
  /** Wanted values by property; an undefined one wants nothing. */
  readonly equal: { readonly [Property in keyof R]?: R[Property] | undefined };
  readonly view: (row: R) => T;
}

/** A page of a table that has a tsvector `search`, in the order of a unique text. */
export async function registerPage<R extends ObjectLiteral, T>(
  query: SelectQueryBuilder<R>,
  { q, limit, cursor }: RegisterQuery,
  { key, equal, view }: Reading<R, T>,
): Promise<Page<T>> {
  const column = (property: string): string => `${query.alias}.${property}`;
  for (const [property, value] of Object.entries<unknown>(equal)) {
    if (value !== undefined)
      query.andWhere(`${column(property)} = :${property}`, { [property]: value });
  }
  const words = q === undefined ? null : searchQuery(q);
  if (words !== null) query.andWhere(`${column('search')} @@ :words::tsquery`, { words });
  if (cursor !== undefined) {
    query.andWhere(`${column(key)} > :after`, { after: readCursor(cursor, key, KEYS.text).key });
  }
  const rows = await query
    .orderBy(column(key))
    .limit(limit + 1)
    .getMany();
  const position = (last: R) => ({ order: key, value: null, key: last[key] as string });
  return pageOf(rows, limit, position, view);
}
