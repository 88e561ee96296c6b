import { createApp } from '../../src/app.js';
import { chaos, type Outcome } from '../support/chaos/scenario.js';
import { expectAllArrived, repeatsAt } from '../support/chaos/verdict.js';
import { TestCluster } from '../support/embedded.js';
import { DEMO_PASSWORD, testEnvironment } from '../support/environment.js';

const EVENTS = Number(process.env.CHAOS_EVENTS ?? 2000);
const WITHIN_MS = 600_000;

/** On a PostgreSQL of its own, which can go away. */
describe(`while ${EVENTS} events flow to receivers that fail`, () => {
  let cluster: TestCluster;
  beforeEach(async () => {
    cluster = await TestCluster.make();
    const filling = await createApp({
      ...{ environment: testEnvironment, databaseUrl: cluster.url, demoPassword: DEMO_PASSWORD },
    });
    await filling.close();
  }, WITHIN_MS);
  afterEach(() => cluster.remove());

  const plan = () => ({
    ...{ databaseUrl: cluster.url, events: EVENTS, cases: EVENTS / 10 },
    ...{ killEvery: EVENTS / 8, withinMs: WITHIN_MS },
  });

  function expectChaos(outcome: Outcome): void {
    expectAllArrived(outcome);
    expect(outcome.told.length).toBeGreaterThanOrEqual(EVENTS);
    const { kills, lost, ends } = outcome;
    process.stdout.write(
      `${JSON.stringify({ kills, lost, repeats: repeatsAt(outcome), endedByThemselves: ends.length })}\n`,
    );
    expect(kills).toBeGreaterThanOrEqual(20);
    expect(repeatsAt(outcome)).toBeGreaterThan(0);
    // Otherwise nobody was killed in the middle of it.
    expect(lost).toBeGreaterThan(0);
  }

  it(
    'and workers are killed, every event arrives, in order for each case, and again only under its id',
    async () => {
      const outcome = await chaos(plan());
      expectChaos(outcome);
      expect(outcome.ends).toEqual([]);
    },
    2 * WITHIN_MS,
  );

  it(
    'and the database is restarted too, the same holds',
    async () => {
      let restarts = 0;
      const restart = async () => {
        restarts++;
        await cluster.stop();
        await cluster.start();
      };
      const disturbances = [0.25, 0.5, 0.75].map((at) => ({ at, act: restart }));
      expectChaos(await chaos({ ...plan(), disturbances }));
      expect(restarts).toBe(3);
    },
    2 * WITHIN_MS,
  );
});
