import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/all.js';
import { Database } from '../../src/common/database.js';
import { dataSourceOptions } from '../../src/data-source.js';
import { TestApp } from '../support/app.js';
import { recreate } from '../support/databases.js';

/** Everything that has a name in the schema and was given none by hand. */
const UNNAMED = `
  SELECT conname AS name FROM pg_constraint
   WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'u')
     AND conname ~ '(_key|_fkey|_idx)[0-9]+$'
   UNION ALL
  SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND indexname ~ '_idx[0-9]+$'`;

/** Foreign keys whose columns no index begins with: deleting or locking the other side would read the whole table. */
const UNINDEXED = `
  SELECT c.conrelid::regclass || '.' || c.conname AS name
    FROM pg_constraint c
   WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
     AND NOT EXISTS (
       SELECT FROM pg_index i
        WHERE i.indrelid = c.conrelid
          AND (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey)`;

describe('the database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('has every column the entities name, and no other in their tables', async () => {
    const { upQueries } = await app.db.driver.createSchemaBuilder().log();
    // Constraints, indexes and comments are SQL's own; what matters is that no column would be added, dropped or altered.
    const ofColumns = upQueries
      .map(({ query }) => query)
      .filter((query) => /CREATE TABLE|DROP TABLE|COLUMN/i.test(query));
    expect(ofColumns).toEqual([]);
  });

  it('has an index for every foreign key, and names of our own', async () => {
    expect(await app.db.query(UNINDEXED)).toEqual([]);
    expect(await app.db.query(UNNAMED)).toEqual([]);
  });

  it('has every migration of the folder, in the order of their names', () => {
    const files = readdirSync(new URL('../../migrations', import.meta.url))
      .filter((name) => /^\d+-.+\.ts$/.test(name))
      .sort();
    const stamps = MIGRATIONS.map(({ name }) => /\d{13}$/.exec(name)?.[0]);
    expect(stamps).toEqual(files.map((name) => name.slice(0, 13)));
  });

  it('goes up, down to nothing, and up again', async () => {
    const url = await recreate(`desk_${randomUUID().replaceAll('-', '')}`);
    const source = await new DataSource(dataSourceOptions(url)).initialize();
    const tables = () =>
      source.query(
        `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1`,
      );
    expect(await source.runMigrations({ transaction: 'each' })).toHaveLength(MIGRATIONS.length);
    const first = await tables();
    // A sequence of numbers exists only once a year has begun.
    await source.query('SELECT next_incident_code(now())');

    for (const _ of MIGRATIONS) await source.undoLastMigration({ transaction: 'each' });
    expect(await tables()).toEqual([]);
    expect(
      await source.query(
        `SELECT relname FROM pg_class WHERE relkind = 'S' AND relname LIKE 'incident%'`,
      ),
    ).toEqual([]);

    await source.runMigrations({ transaction: 'each' });
    expect(await tables()).toEqual(first);
    await source.destroy();
  });

  it('runs a deadlocked transaction again', async () => {
    let attempts = 0;
    let waiting = 0;
    const lockInOrder = (...codes: string[]) =>
      app.nest.get(Database).transaction(async (tx) => {
        attempts++;
        for (const code of codes) {
          await tx.query('SELECT FROM agency WHERE code = $1 FOR UPDATE', [code]);
          // Both hold their first row before either asks for its second.
          waiting++;
          while (waiting < 2) await new Promise(setImmediate);
        }
      });
    await Promise.all([lockInOrder('GL-CAT', 'GL-STTTT'), lockInOrder('GL-STTTT', 'GL-CAT')]);
    expect(attempts).toBe(3);
  });
});
