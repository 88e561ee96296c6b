import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

// Any number, the same in every process: whoever holds it migrates, the others wait and find nothing left to do.
const MIGRATING = 7_226_015;

/** Brings the schema up to date, once, however many processes start together. */
export async function migrate(databaseUrl: string): Promise<void> {
  const lock = new Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    const source = await new DataSource(dataSourceOptions(databaseUrl)).initialize();
    await source.runMigrations({ transaction: 'each' }).finally(() => source.destroy());
  } finally {
    await lock.end();
  }
}
