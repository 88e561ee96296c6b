import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Database } from '../../../src/common/database.js';
import { Courier } from '../../../src/notifications/data/deliveries/courier.js';
import { Deliveries } from '../../../src/notifications/data/deliveries/deliveries.js';
import { DeliveryExpiry } from '../../../src/notifications/data/deliveries/delivery-expiry.js';
import { type Delivery } from '../../../src/notifications/data/deliveries/delivery.entity.js';
import { type Attempt, type Sender } from '../../../src/notifications/data/deliveries/sender.js';
import { Settlements } from '../../../src/notifications/data/deliveries/settlements.js';
import { MOST_ATTEMPTS } from '../../../src/notifications/domain/deliveries/retry.js';
import { type Caller, TestApp } from '../../support/app.js';
import { eventually } from '../../support/eventually.js';

const DAY_MINUTES = 24 * 60;
const DELIVERED: Attempt = { outcome: 'delivered', status: 204 };
const FAILED: Attempt = { outcome: 'failed', status: 503 };
const REFUSED: Attempt = { outcome: 'refused', error: 'no-such-mailbox' };

/** Does with each delivery what the test says, and remembers the order in which they came. */
class TestSender implements Sender {
  readonly channel = 'gateway';
  readonly sent: Delivery[] = [];
  answer: (delivery: Delivery) => Attempt | Promise<Attempt> = () => DELIVERED;

  async send(delivery: Delivery): Promise<Attempt> {
    this.sent.push(delivery);
    return this.answer(delivery);
  }

  of = (subject: string) =>
    this.sent.filter((one) => one.subject === subject).map(({ position }) => position);
}

describe('deliveries', () => {
  let app: TestApp;
  let admin: Caller;
  let sender: TestSender;
  let target: string;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
    // One of the senders breaks, and says so.
    Logger.overrideLogger(false);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    sender = new TestSender();
    target = randomUUID();
    // What another test left waiting would be carried by this one's sender.
    await app.db.query('DELETE FROM delivery');
  });

  const courier = (by: Sender = sender) =>
    new Courier(app.nest.get(Deliveries), app.nest.get(Settlements), app.clock, [by]);

  const message = (subject: string, position: number, changes: object = {}) => ({
    ...{ channel: 'gateway' as const, target, subject, position },
    ...{ eventId: randomUUID(), content: { template: 'test', secret: 'lời của sự cố' } },
    ...changes,
  });

  const enqueue = (...rows: ReturnType<typeof message>[]) =>
    app.nest.get(Database).transaction((tx) => app.nest.get(Deliveries).enqueue(tx, rows));

  /** Until nothing is due any more. */
  async function carry(...couriers: readonly Courier[]): Promise<void> {
    const run = async (one: Courier): Promise<void> => {
      do await one.run();
      while (await one.finish());
    };
    await Promise.all(couriers.map(run));
    // What one of them had when the others looked.
    for (const one of couriers) await run(one);
  }

  const rows = (): Promise<Record<string, any>[]> =>
    app.db.query('SELECT * FROM delivery WHERE target = $1 ORDER BY position, id', [target]);
  const states = async () => (await rows()).map(({ state }) => state);
  const list = async (query: string) => (await admin.get(`/deliveries?${query}`)).body.items;
  const died = (): Promise<any[]> =>
    app.db.query(
      `SELECT * FROM outbox_event WHERE type = 'delivery.died' AND data->>'target' = $1`,
      [target],
    );

  describe('leave', () => {
    it('in order for each subject, whatever order they were put in', async () => {
      await enqueue(message('A', 3), message('A', 1), message('B', 2), message('A', 2));
      await carry(courier());
      expect([sender.of('A'), sender.of('B')]).toEqual([[1, 2, 3], [2]]);
      expect(await states()).toEqual(['delivered', 'delivered', 'delivered', 'delivered']);
    });

    it('once, however often an event was put in; not at all when the change was undone', async () => {
      const one = message('A', 1);
      await enqueue(one, one);
      await enqueue(one);
      const undone = app.nest.get(Database).transaction(async (tx) => {
        await app.nest.get(Deliveries).enqueue(tx, [message('A', 2)]);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      await carry(courier());
      expect(sender.sent.map(({ eventId }) => eventId)).toEqual([one.eventId]);
    });

    it('once by two couriers at once, and still in order', async () => {
      const subjects = Array.from({ length: 10 }, (_, i) => `S${i}`);
      const places = Array.from({ length: 8 }, (_, i) => i + 1);
      await enqueue(...places.flatMap((at) => subjects.map((subject) => message(subject, at))));
      sender.answer = async () => {
        await delay(Math.random() * 3);
        return DELIVERED;
      };
      await carry(courier(), courier());
      for (const subject of subjects)
        expect([subject, sender.of(subject)]).toEqual([subject, places]);
      expect(new Set(await states())).toEqual(new Set(['delivered']));
    });

    it('past a receiver that hangs, which keeps a few of the places only', async () => {
      const slow = randomUUID();
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      sender.answer = async (delivery) => {
        if (delivery.target === slow) await released;
        return DELIVERED;
      };
      const many = Array.from({ length: 40 }, (_, i) => i);
      await enqueue(...many.map((i) => message(`S${i}`, i, { target: slow })));
      await enqueue(...many.map((i) => message(`S${i}`, i)));
      const one = courier();
      const to = (whom: string) => sender.sent.filter((sent) => sent.target === whom).length;
      const arrived = () => one.run().then(() => to(target) === 40);
      await eventually('all others have arrived', arrived, { withinMs: 20_000, everyMs: 50 });
      expect(to(slow)).toBe(8);
      release();
      await one.finish();
      expect(to(slow)).toBe(40);
    });
  });

  describe('that fail', () => {
    it('are tried again later, with the same id, and what follows waits for them', async () => {
      await enqueue(message('A', 1), message('A', 2), message('B', 3));
      sender.answer = ({ subject }) => (subject === 'A' ? FAILED : DELIVERED);
      await carry(courier());
      expect([sender.of('A'), sender.of('B')]).toEqual([[1], [3]]);
      const [first, second] = await rows();
      expect(first).toMatchObject({ state: 'waiting', attempts: 1, last_error: '503' });
      const wait = first?.next_attempt_at - app.clock.now().getTime();
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(20_000);
      // Not looked at before its turn.
      expect(second?.next_attempt_at).toEqual(first?.next_attempt_at);

      sender.answer = () => DELIVERED;
      app.clock.advance(1);
      await carry(courier());
      expect(sender.of('A')).toEqual([1, 1, 2]);
      const [once, again] = sender.sent.filter(({ subject }) => subject === 'A');
      expect([again?.id, again?.eventId]).toEqual([once?.id, once?.eventId]);
    });

    it('are told of with every attempt', async () => {
      await enqueue(message('A', 1));
      sender.answer = ({ attempts }) => (attempts === 1 ? FAILED : DELIVERED);
      await carry(courier());
      app.clock.advance(1);
      await carry(courier());
      const [row] = await rows();
      const { body } = await admin.get(`/deliveries/${row?.id}`);
      expect(body).toMatchObject({ state: 'delivered', lastError: null, nextAttemptAt: null });
      expect(body.log.map(({ number, outcome, status }: any) => [number, outcome, status])).toEqual(
        [
          [1, 'failed', 503],
          [2, 'delivered', 204],
        ],
      );
    });

    it('are not tried before the receiver wants it', async () => {
      await enqueue(message('A', 1));
      const retryAt = new Date(app.clock.now().getTime() + 5 * 60_000);
      sender.answer = () => ({ outcome: 'failed', status: 429, retryAt });
      await carry(courier());
      app.clock.advance(4);
      await carry(courier());
      expect(sender.of('A')).toEqual([1]);
      app.clock.advance(1);
      await carry(courier());
      expect(sender.of('A')).toEqual([1, 1]);
    });

    it('are dead after the last attempt, and what follows goes on without them', async () => {
      await enqueue(message('A', 1), message('A', 2));
      sender.answer = ({ position }) => (position === 1 ? FAILED : DELIVERED);
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
        expect([attempt, await states()]).toEqual([attempt, ['waiting', 'waiting']]);
        await carry(courier());
        app.clock.advance(DAY_MINUTES);
      }
      expect(await states()).toEqual(['dead', 'delivered']);
      expect(sender.of('A')).toEqual([...Array.from({ length: MOST_ATTEMPTS }, () => 1), 2]);
    });

    it('because their sender broke are tried again too', async () => {
      await enqueue(message('A', 1));
      sender.answer = () => Promise.reject(new Error('the text of a case'));
      await carry(courier());
      expect(await rows()).toMatchObject([{ state: 'waiting', last_error: 'fault' }]);
    });

    it('belong to whoever has the lease: who has lost it writes nothing', async () => {
      await enqueue(message('A', 1));
      let fail: () => void = () => undefined;
      const stuck = new TestSender();
      stuck.answer = () =>
        new Promise(
          (resolve) =>
            (fail = () => {
              resolve(FAILED);
            }),
        );
      const stopped = courier(stuck);
      await stopped.run();
      await eventually('it is under way', () => stuck.sent.length === 1);
      await carry(courier());
      expect(sender.sent).toEqual([]);

      app.clock.advance(2);
      await carry(courier());
      expect(sender.sent.map(({ id, attempts }) => [id, attempts])).toEqual([
        [stuck.sent[0]?.id, 2],
      ]);
      const before = await rows();
      fail();
      await stopped.finish();
      expect(await rows()).toEqual(before);
      expect(before).toMatchObject([{ state: 'delivered', attempts: 2 }]);
      const { body } = await admin.get(`/deliveries/${before[0]?.id}`);
      // The number that is missing is that of the attempt of which nobody knows what came.
      expect(body.log.map(({ number }: any) => number)).toEqual([2]);
    });

    it('that are held hold up nothing', async () => {
      await enqueue(message('A', 1), message('A', 2));
      sender.answer = ({ position }) => (position === 1 ? { outcome: 'held' } : DELIVERED);
      await carry(courier());
      expect(await states()).toEqual(['held', 'delivered']);
    });
  });

  describe('that are dead', () => {
    it('are told of once a day and receiver, and not of what tells of them', async () => {
      const about = `delivery/${randomUUID()}`;
      await enqueue(message('A', 1), message('B', 2), message(about, 3));
      sender.answer = () => REFUSED;
      await carry(courier());
      expect(await states()).toEqual(['dead', 'dead', 'dead']);
      const [event, ...more] = await died();
      expect(more).toEqual([]);
      expect(event.data).toMatchObject({ channel: 'gateway', error: 'no-such-mailbox' });
      expect(event.subject).toMatch(/^delivery\/[\da-f-]{36}$/);

      app.clock.advance(DAY_MINUTES + 1);
      await enqueue(message('C', 4));
      await carry(courier());
      expect(await died()).toHaveLength(2);
    });

    it('are listed without what they say', async () => {
      await enqueue(message('SC-2026-000123', 1), message('B', 2));
      sender.answer = ({ position }) => (position === 1 ? REFUSED : DELIVERED);
      await carry(courier());
      const [only, ...more] = await list(`channel=gateway&state=dead&target=${target}`);
      expect(more).toEqual([]);
      expect(only).toMatchObject({ subject: 'SC-2026-000123', template: 'test', state: 'dead' });
      expect(JSON.stringify(only)).not.toContain('lời của sự cố');
      expect(await list(`target=${target}&subject=B`)).toMatchObject([{ state: 'delivered' }]);
      expect(await list(`channel=email&target=${target}`)).toEqual([]);
      const { body } = await admin.get(`/deliveries?target=${target}&limit=1`);
      expect(body.items).toHaveLength(1);
      const next = await admin.get(
        `/deliveries?target=${target}&limit=1&cursor=${body.nextCursor}`,
      );
      expect(next.body).toMatchObject({ items: [{ subject: 'SC-2026-000123' }], nextCursor: null });
    });

    it('leave again when they are replayed, as what they were', async () => {
      await enqueue(message('A', 1), message('B', 2));
      sender.answer = () => REFUSED;
      await carry(courier());
      const before = await rows();
      sender.answer = () => DELIVERED;
      const { status, body } = await admin.post('/deliveries/replay', {
        ...{ channel: 'gateway', state: 'dead' },
      });
      expect([status, body]).toEqual([200, { replayed: 2 }]);
      expect(await rows()).toMatchObject([
        { state: 'waiting', attempts: 0, last_error: null, settled_at: null },
        { state: 'waiting', attempts: 0 },
      ]);
      await carry(courier());
      expect(await states()).toEqual(['delivered', 'delivered']);
      const ids = (some: readonly Record<string, any>[]) =>
        some.map(({ id, event_id }) => [id, event_id]);
      expect(ids(await rows())).toEqual(ids(before));

      const { body: log } = await (
        await app.as('auditor')
      ).get('/audit/security?type=delivery.replayed&limit=1');
      expect(log.items).toMatchObject([
        { actor: { id: admin.id }, data: { channel: 'gateway', state: 'dead', replayed: 2 } },
      ]);
    });
  });

  describe('are replayed', () => {
    const replay = (body: object) => admin.post('/deliveries/replay', body);

    it('of a time', async () => {
      const [from, to] = ['2027-03-01T00:00:00.000Z', '2027-03-02T00:00:00.000Z'];
      for (const at of ['2027-02-28T23:59:59.999Z', from, to]) {
        app.clock.set(at);
        await enqueue(message(at, 1));
        await carry(courier());
      }
      expect((await replay({ channel: 'gateway', from, to })).body).toEqual({ replayed: 1 });
      await carry(courier());
      expect(sender.sent.map(({ subject }) => subject).slice(3)).toEqual([from]);
    });

    it('by their ids, also at once what only waits, but not what somebody is at', async () => {
      await enqueue(message('A', 1), message('B', 2));
      let release: () => void = () => undefined;
      sender.answer = ({ subject }) =>
        subject === 'A'
          ? FAILED
          : new Promise(
              (resolve) =>
                (release = () => {
                  resolve(DELIVERED);
                }),
            );
      const one = courier();
      await one.run();
      await eventually('that is written', async () => (await rows())[0]?.last_error !== null);
      const ids = (await rows()).map(({ id }) => id);
      expect((await replay({ ids })).body).toEqual({ replayed: 1 });
      sender.answer = () => DELIVERED;
      await carry(courier());
      release();
      await one.finish();
      expect([sender.of('A'), sender.of('B')]).toEqual([[1, 1], [2]]);
    });

    it('by one way to choose, or not at all', async () => {
      await enqueue(message('A', 1));
      await carry(courier());
      const before = await rows();
      const [id] = before.map((row) => row.id);
      const [from, to] = ['2026-01-01T00:00:00Z', '2036-01-01T00:00:00Z'];
      for (const body of [
        ...[{}, { channel: 'gateway' }, { from }, { to }, { from: to, to: from }],
        ...[
          { ids: [id], state: 'dead' },
          { ids: [id], channel: 'gateway' },
          { from, to, state: 'dead' },
        ],
        ...[{ state: 'delivered' }, { ids: [] }, { ids: ['x'] }],
      ]) {
        expect([body, (await replay(body)).status]).toEqual([body, 422]);
      }
      expect(await rows()).toEqual(before);
    });
  });

  it('are removed a quarter after they arrived, but for the dead', async () => {
    await enqueue(message('A', 1), message('B', 2));
    sender.answer = ({ subject }) => (subject === 'A' ? DELIVERED : REFUSED);
    await carry(courier());
    app.clock.advance(89 * DAY_MINUTES);
    await app.nest.get(DeliveryExpiry).run();
    expect(await states()).toEqual(['delivered', 'dead']);
    app.clock.advance(2 * DAY_MINUTES);
    await app.nest.get(DeliveryExpiry).run();
    expect(await states()).toEqual(['dead']);
    const [{ count }] = await app.db.query(
      `SELECT count(*)::integer FROM delivery_attempt WHERE outcome = 'delivered'`,
    );
    expect(count).toBe(0);
  });

  it('that do not exist are absent', async () => {
    const { status, body } = await admin.get(`/deliveries/${randomUUID()}`);
    expect([status, body.type]).toEqual([404, '/problems/delivery/not-found']);
  });
});
