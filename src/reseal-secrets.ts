import { createApp } from './app.js';
import { ResealSecrets } from './common/reseal-secrets.js';
import { readEnvironment } from './environment.js';
import { inBothLanguages, StartError } from './start-texts.js';

/**
 * Encrypts all secrets of the database by the first of the keys. Give a running service the new key beside the old one
 * before, and take the old one away after it. Fails when a secret was left that no key opens.
 */
async function run(): Promise<void> {
  const environment = readEnvironment(process.env);
  const { databaseUrl } = environment;
  if (databaseUrl === undefined) throw new StartError(inBothLanguages('secrets.usage'));
  const app = await createApp({ environment, databaseUrl });
  try {
    const resealed = await app.get(ResealSecrets).run();
    process.stdout.write(`${inBothLanguages('secrets.resealed', { ...resealed })}\n`);
    if (resealed.lost > 0) process.exitCode = 1;
  } finally {
    await app.close();
  }
}

try {
  await run();
  process.exit();
} catch (error) {
  const said = error instanceof StartError ? error.message : (error as Error).stack;
  process.stderr.write(`${said ?? String(error)}\n`);
  process.exit(1);
}
