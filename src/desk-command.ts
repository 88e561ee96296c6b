import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.js';
import { readEnvironment } from './environment.js';
import { inBothLanguages, StartError } from './start-texts.js';

/**
 * A program of the command line: opens the desk on DATABASE_URL, does one thing, prints what `work` says of it, and ends
 * the process. Without a database it prints the usage, as after any failure with exit code 1.
 */
export async function deskCommand(
  usage: string,
  work: (app: NestFastifyApplication) => Promise<string>,
): Promise<void> {
  try {
    const environment = readEnvironment(process.env);
    const { databaseUrl } = environment;
    if (databaseUrl === undefined) throw new StartError(inBothLanguages(usage));
    // It does the one thing, and leaves what goes on by itself to a desk.
    const app = await createApp({ environment: { ...environment, worker: false }, databaseUrl });
    try {
      process.stdout.write(`${await work(app)}\n`);
    } finally {
      await app.close();
    }
    process.exit();
  } catch (error) {
    const said = error instanceof StartError ? error.message : (error as Error).stack;
    process.stderr.write(`${said ?? String(error)}\n`);
    process.exit(1);
  }
}
