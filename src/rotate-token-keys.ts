import { createApp } from './app.js';
import { SigningKeys } from './auth/data/signing-keys.js';
import { readEnvironment } from './environment.js';
import { inBothLanguages, StartError } from './start-texts.js';

/** Gives the desk a new key to sign access tokens with, where the old one may be in wrong hands: those are no good soon after. */
async function run(): Promise<void> {
  const environment = readEnvironment(process.env);
  const { databaseUrl } = environment;
  if (databaseUrl === undefined) throw new StartError(inBothLanguages('keys.usage'));
  const app = await createApp({ environment, databaseUrl });
  try {
    const id = await app.get(SigningKeys).rotate();
    process.stdout.write(`${inBothLanguages('keys.rotated', { id })}\n`);
  } finally {
    await app.close();
  }
}

try {
  await run();
  process.exit(0);
} catch (error) {
  const said = error instanceof StartError ? error.message : (error as Error).stack;
  process.stderr.write(`${said ?? String(error)}\n`);
  process.exit(1);
}
