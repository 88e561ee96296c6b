import { randomUUID } from 'node:crypto';
import { chaos } from '../../support/chaos/scenario.js';
import { expectAllArrived, repeatsAt } from '../../support/chaos/verdict.js';
import { recreate, TEMPLATE } from '../../support/databases.js';

const WITHIN_MS = 60_000;

// A small one; `npm run test:chaos` is the real thing.
describe('while workers are killed and receivers fail', () => {
  it(
    'every event arrives, in order for each case, and again only under its id',
    async () => {
      const databaseUrl = await recreate(`desk_${randomUUID().replaceAll('-', '')}`, TEMPLATE);
      const outcome = await chaos({
        ...{ databaseUrl, events: 60, cases: 12, killEvery: 60, withinMs: WITHIN_MS },
      });
      expectAllArrived(outcome);
      expect(outcome.told).toHaveLength(60);
      expect(repeatsAt(outcome)).toBeGreaterThan(0);
      expect(outcome.kills).toBe(2);
      expect(outcome.ends).toEqual([]);
    },
    2 * WITHIN_MS,
  );
});
