import { resume } from '../api/session';
import { wait } from '../wait';

const AGAIN_MS = 5000;

/** Who is there, asked until there is an answer: without it one could write, but not send. */
export async function resumed(): Promise<void> {
  try {
    await resume();
  } catch {
    await wait(AGAIN_MS);
    await resumed();
  }
}
