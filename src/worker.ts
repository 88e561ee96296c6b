import { createWorker } from './app.js';
import { runningEmbeddedPostgres } from './embedded-postgres.js';
import { readEnvironment } from './environment.js';
import { runToTheEnd, say, signalled } from './process-end.js';
import { inBothLanguages, StartError } from './start-texts.js';

/** Delivers, watches and keeps up beside a service, or several: any number of these on one database. */
async function run(): Promise<void> {
  const askedToStop = signalled();
  const environment = readEnvironment(process.env);
  const url = environment.databaseUrl ?? runningEmbeddedPostgres(environment.dataDir);
  if (url === undefined) throw new StartError(inBothLanguages('worker.no-database'));
  const worker = await createWorker(environment, url);
  say(inBothLanguages('worker.ready'));
  await askedToStop;
  await worker.close();
}

await runToTheEnd(run);
