import { ResealSecrets } from './common/reseal-secrets.js';
import { deskCommand } from './desk-command.js';
import { inBothLanguages } from './start-texts.js';

/**
 * Encrypts all secrets of the database by the first of the keys. Give a running service the new key beside the old one
 * before, and take the old one away after it. Fails when a secret was left that no key opens.
 */
await deskCommand('secrets.usage', async (app) => {
  const resealed = await app.get(ResealSecrets).run();
  if (resealed.lost > 0) process.exitCode = 1;
  return inBothLanguages('secrets.resealed', { ...resealed });
});
