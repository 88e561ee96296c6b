import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
// The built service: Jest does not transform what runs before its tests.
import { createApp } from '../../dist/src/app.js';
import { startEmbeddedPostgres } from '../../dist/src/embedded-postgres.js';
import { openApiDocument } from '../../dist/src/openapi/document.js';

const TEMPLATE = 'desk_template';

/** One server for the run, one database migrated and filled once: each test file copies it, which costs far less. */
export default async function setup() {
  const dataDir = await mkdtemp(join(tmpdir(), 'truc-ban-test-'));
  const server = await startEmbeddedPostgres({
    dataDir,
    log: () => undefined,
    // Nothing here must outlive a crash.
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '200',
    },
  });
  globalThis.stopTestPostgres = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  process.env.TEST_ADMIN_URL = server.url;
  process.env.TEST_DOCUMENT = join(dataDir, 'openapi.json');
  await fillTemplate(server.url, process.env.TEST_DOCUMENT);
}

/** Leaves the document of the API, too: it takes most of a second to make, and is the same for all. */
async function fillTemplate(adminUrl, documentFile) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const app = await createApp({
    environment: {
      port: 0,
      host: '127.0.0.1',
      dataDir: './var',
      demo: true,
      logLevel: 'error',
      trustProxy: false,
      rateLimit: true,
      worker: false,
      corsOrigins: [],
      outboundAllow: [],
      evidenceStore: 'file',
      s3Region: 'us-east-1',
      attachmentMaxBytes: 100 * 1024 ** 2,
      attachmentsPerCase: 200,
      mfaRequired: [],
      secretsKey: ['YSBrZXkgZm9yIHRoZSB0ZXN0cywgMzIgYnl0ZXMuLi4='],
    },
    databaseUrl: adminUrl.replace('/truc_ban', `/${TEMPLATE}`),
    demoPassword: 'mat-khau-thu-nghiem',
    passwordEffort: 'least',
  });
  // The demo's roster begins on the day of the run; a test that wants one has the day of its own clock.
  await app.get(DataSource).query('DELETE FROM duty_shift');
  await writeFile(documentFile, JSON.stringify(openApiDocument(app, 'en')));
  await app.close();
}
