import { type Response } from 'supertest';
import { Worker } from '../../src/notifications/worker.js';
import { type Caller, type TestApp } from './app.js';
import { type Receiver } from './receiver.js';
import { Case, defacement } from './reports.js';

export interface Made {
  readonly id: string;
  readonly secret: string;
}

/** Webhooks of a test as the administrator keeps them, all of them leading to one receiver. */
export class Webhooks {
  constructor(
    private readonly app: TestApp,
    private readonly admin: Caller,
    private readonly receiver: Receiver,
  ) {}

  settle = (): Promise<void> => this.app.nest.get(Worker).settle();

  facts = (changes: object = {}) => ({
    ...{ name: 'Sổ trực của xã', url: `${this.receiver.url}/hook`, agency: 'GL-UBND-633' },
    ...changes,
  });

  /** What was told before it was there is told to nobody. */
  async made(changes: object = {}): Promise<Made> {
    await this.settle();
    const answer = await this.admin.post('/webhooks', this.facts(changes));
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    await this.settle();
    return answer.body as Made;
  }

  async versioned(path: string, call: (etag: string) => PromiseLike<Response>): Promise<Response> {
    return call((await this.admin.get(path)).headers.etag ?? '');
  }

  standing = async (id: string) => (await this.admin.get(`/webhooks/${id}`)).body;

  log = async (id: string, query = ''): Promise<Record<string, any>[]> =>
    (await this.admin.get(`/webhooks/${id}/deliveries?${query}`)).body.items;

  statesOf = async (id: string) => (await this.log(id)).map(({ state }) => state);

  /** With each of its attempts. */
  async newest(id: string) {
    const [delivery] = await this.log(id);
    return (await this.admin.get(`/webhooks/${id}/deliveries/${delivery?.id}`)).body;
  }

  /** A new case, of which the webhooks have heard. */
  async reported(by: Caller, changes: Record<string, unknown> = {}): Promise<Case> {
    const one = await Case.reported(this.app, by, defacement(changes));
    await this.settle();
    return one;
  }

  /** What waits is due, as if its time had come. */
  async bringForward(): Promise<void> {
    await this.app.db.query(`UPDATE delivery SET next_attempt_at = $1 WHERE state = 'waiting'`, [
      this.app.clock.now(),
    ]);
    await this.settle();
  }

  /** Until nobody tries any more. */
  async exhaust(): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt++) await this.bringForward();
  }

  noticesOf = (id: string): Promise<{ data: any }[]> =>
    this.app.db.query(
      `SELECT data FROM outbox_event WHERE type = 'webhook.disabled' AND subject = $1`,
      [id],
    );

  /** None is left, so that what is told is told to nobody else's. */
  async clear(): Promise<void> {
    await this.app.db.query('DELETE FROM webhook');
    await this.app.db.query('DELETE FROM delivery');
  }
}
