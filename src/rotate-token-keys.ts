import { SigningKeys } from './auth/data/signing-keys.js';
import { deskCommand } from './desk-command.js';
import { inBothLanguages } from './start-texts.js';

/** Gives the desk a new key to sign access tokens with, where the old one may be in wrong hands: those are no good soon after. */
await deskCommand('keys.usage', async (app) =>
  inBothLanguages('keys.rotated', { id: await app.get(SigningKeys).rotate() }),
);
