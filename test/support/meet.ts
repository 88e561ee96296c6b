import { type DataSource } from 'typeorm';
import { eventually } from './eventually.js';

const WAITING = `SELECT count(*)::integer AS count FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/**
 * Calls that each wait for what is held, in this order, and that go on once all do: so they meet, however busy the
 * machine is. Sent side by side, one may have ended before the other begins.
 */
export async function whileHeld<T>(
  db: DataSource,
  [lock, ...parameters]: readonly [lock: string, ...unknown[]],
  ...calls: (() => PromiseLike<T>)[]
): Promise<T[]> {
  const answers: PromiseLike<T>[] = [];
  await db.transaction(async (tx) => {
    await tx.query(lock, parameters);
    for (const call of calls) {
      answers.push(Promise.resolve(call()));
      await eventually(`${answers.length} wait for what is held`, async () => {
        const [{ count }] = await db.query<[{ count: number }]>(WAITING);
        return count === answers.length;
      });
    }
  });
  return Promise.all(answers);
}
