import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AddressInfo } from 'node:net';
import { Client } from 'pg';
import { createApp } from './app.js';
import { banner } from './banner.js';
import { demoCredentials } from './demo-credentials.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { type Environment, readEnvironment } from './environment.js';
import { reasonOf, runToTheEnd, say, signalled } from './process-end.js';
import { inBothLanguages, StartError } from './start-texts.js';

const DATABASE_ANSWERS_WITHIN_MS = 10_000;

interface Database {
  readonly url: string;
  /** Present for the embedded server only. */
  readonly folder?: string;
  stop(): Promise<void>;
}

async function run(): Promise<void> {
  const askedToStop = signalled();
  const environment = readEnvironment(process.env);
  const database = await openDatabase(environment);
  try {
    const app = await openDesk(environment, database);
    await askedToStop;
    await app.close();
  } finally {
    await database.stop();
  }
}

async function openDatabase({ databaseUrl, dataDir }: Environment): Promise<Database> {
  if (databaseUrl === undefined) return startEmbeddedPostgres({ dataDir, log: say });
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: DATABASE_ANSWERS_WITHIN_MS,
  });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const reason = reasonOf(error);
    throw new StartError(inBothLanguages('start.database-unreachable', { reason }));
  }
  return { url: databaseUrl, stop: () => Promise.resolve() };
}

async function openDesk(
  environment: Environment,
  { url, folder }: Database,
): Promise<NestFastifyApplication> {
  const credentials = environment.demo ? demoCredentials(environment) : undefined;
  const app = await createApp({
    environment,
    databaseUrl: url,
    ...(credentials && { demoPassword: credentials.password }),
  });
  const base = await listen(app, environment);
  say(banner({ base, folder, publicUrl: environment.publicUrl, credentials: credentials?.file }));
  return app;
}

async function listen(
  app: NestFastifyApplication,
  { host, port, tlsCert }: Environment,
): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (error) {
    // What goes on by itself has begun, and would meet a database that is gone.
    await app.close();
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const key = isTaken ? 'start.address-taken' : 'start.cannot-listen';
    throw new StartError(inBothLanguages(key, { host, port, reason: reasonOf(error) }));
  }
  const address = app.getHttpServer().address() as AddressInfo;
  return `${tlsCert === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

await runToTheEnd(run);
