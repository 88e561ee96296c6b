import { Seal } from './common/seal.js';
import { deskCommand } from './desk-command.js';
import { inBothLanguages } from './start-texts.js';

/** Gives the desk a new key to seal with. The service may run meanwhile; it takes the new key within a minute. */
await deskCommand('seal.usage', async (app) =>
  inBothLanguages('seal.rotated', { id: await app.get(Seal).rotate() }),
);
