import { createApp } from './app.js';
import { Seal } from './common/seal.js';
import { readEnvironment } from './environment.js';
import { inBothLanguages, StartError } from './start-texts.js';

/** Gives the desk a new key to seal with. The service may run meanwhile; it takes the new key within a minute. */
async function run(): Promise<void> {
  const environment = readEnvironment(process.env);
  const { databaseUrl } = environment;
  if (databaseUrl === undefined) throw new StartError(inBothLanguages('seal.usage'));
  const app = await createApp({ environment, databaseUrl });
  try {
    const id = await app.get(Seal).rotate();
    process.stdout.write(`${inBothLanguages('seal.rotated', { id })}\n`);
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
