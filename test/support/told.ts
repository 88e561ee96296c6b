import { Worker } from '../../src/notifications/worker.js';
import { type Caller, type TestApp } from './app.js';

/** What each of some people is told, by the names a test calls them. */
export class Told {
  private known = new Set<string>();

  constructor(
    private readonly app: TestApp,
    private readonly people: Readonly<Record<string, Caller>>,
  ) {}

  /** Who was told of what since it was last asked: `importance template` of each, in order. */
  async since(): Promise<Record<string, readonly string[]>> {
    await this.app.nest.get(Worker).settle();
    const rows = await this.app.db.query<{ person_id: string; event_id: string; what: string }[]>(
      `SELECT person_id, event_id, importance || ' ' || replace(template, 'incident.', '') AS what
         FROM notification ORDER BY position, person_id`,
    );
    const told: Record<string, string[]> = {};
    for (const { person_id, event_id, what } of rows) {
      const key = `${person_id} ${event_id}`;
      if (this.known.has(key)) continue;
      this.known.add(key);
      const [name = person_id] =
        Object.entries(this.people).find(([, { id }]) => id === person_id) ?? [];
      (told[name] ??= []).push(what);
    }
    return told;
  }
}

/** What is on its way to somebody by one channel: what it is about, and its content. */
export const leaving = (
  app: TestApp,
  { id }: Caller,
  channel: 'email' | 'gateway' = 'email',
): Promise<{ subject: string; content: any }[]> =>
  app.db.query(
    `SELECT subject, content FROM delivery
      WHERE channel = $2 AND target IN ($1, 'sms:' || $1, 'chat:' || $1) ORDER BY id`,
    [id, channel],
  );
