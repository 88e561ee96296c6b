import { Client } from 'pg';

export const TEMPLATE = 'desk_template';

/** The address of one database of the test server, whose own address global-setup leaves in the environment. */
export function urlOf(database: string): string {
  const adminUrl = process.env.TEST_ADMIN_URL;
  if (adminUrl === undefined) throw new Error('global-setup has not run.');
  return adminUrl.replace('/truc_ban?', `/${database}?`);
}

export async function recreate(database: string, template = 'template1'): Promise<string> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`);
  await client.end();
  return urlOf(database);
}
