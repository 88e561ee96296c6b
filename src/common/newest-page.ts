import { type SelectQueryBuilder } from 'typeorm';
import { KEYS, type Page, pageOf, readCursor } from './page.js';

const ORDER = '-id';

/** A page of a table, the newest first: its ids are ordered by time. */
export async function newestPage<R extends { readonly id: string }, T>(
  query: SelectQueryBuilder<R>,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  view: (row: R) => T,
): Promise<Page<T>> {
  const column = `${query.alias}.id`;
  if (cursor !== undefined) {
    query.andWhere(`${column} < :before`, { before: readCursor(cursor, ORDER, KEYS.id).key });
  }
  const rows = await query
    .orderBy(column, 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ id }) => ({ order: ORDER, value: null, key: id }), view);
}
