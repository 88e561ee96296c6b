import { type TestApp } from './app.js';

const TABLES = [
  'incident',
  'incident_event',
  'incident_deadline',
  'incident_decision',
  'observable',
  'incident_task',
  'incident_link',
  'outbox_event',
  'idempotency_key',
] as const;

type OfEach<T> = Record<(typeof TABLES)[number], T>;

/** How many rows each table has in which an incident leaves something. */
export const rowsOf = (app: TestApp): Promise<OfEach<number>> =>
  eachTable(app, 'count(*)::integer');

/** A digest of what stands in each of them: two that are equal prove that nothing has changed. */
export const contentOf = (app: TestApp): Promise<OfEach<string>> =>
  eachTable(app, `md5(coalesce(string_agg(t::text, '' ORDER BY t::text), ''))`);

async function eachTable<T>(app: TestApp, expression: string): Promise<OfEach<T>> {
  const columns = TABLES.map((table) => `(SELECT ${expression} FROM ${table} t) AS ${table}`);
  const [row] = await app.db.query<OfEach<T>[]>(`SELECT ${columns.join(', ')}`);
  if (!row) throw new Error('The database gave no row.');
  return row;
}
