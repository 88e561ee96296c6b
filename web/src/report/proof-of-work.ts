import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** The answer to a challenge of the desk, as ALTCHA's widget sends it: a second or two of work. */
export async function answerTo(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('The challenge took too long.');
  return btoa(JSON.stringify({ challenge, solution }));
}
