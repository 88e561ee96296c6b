import { readFileSync } from 'node:fs';
import { type Caller, type TestApp } from './app.js';
import { impact } from './reports.js';

/** What a program sent; where it was recorded stands in the file beside it. */
export const recorded = (name: string): Record<string, any> =>
  JSON.parse(readFileSync(new URL(`intake/${name}.json`, import.meta.url), 'utf8')).payload;

export const target = (changes: object = {}) => ({
  category: { taxonomy: 'availability', type: 'outage' },
  impact: impact(),
  ...changes,
});

/** A group of alerts as Alertmanager sends it, of names alone or with what differs. */
export const firing = (...alerts: (string | Record<string, unknown>)[]) => ({
  ...{ version: '4', status: 'firing', receiver: 'desk' },
  alerts: alerts.map((alert) => ({
    ...{ status: 'firing', startsAt: '2026-11-24T01:50:00Z', annotations: {} },
    ...(typeof alert === 'string'
      ? { fingerprint: alert, labels: { alertname: alert, severity: 'critical' } }
      : alert),
  })),
});

/** A monitoring program of an agency, with its key and its source. */
export class Sender {
  private constructor(
    private readonly app: TestApp,
    private readonly key: string,
    readonly program: string,
    readonly source: string,
  ) {}

  static async of(app: TestApp, admin: Caller, changes: Record<string, unknown> = {}) {
    const { agency = 'GL-UBND-633', program = 'alertmanager', ...facts } = changes;
    const { id, key } = await keyOf(admin, agency as string);
    const answer = await admin.post('/intake/sources', {
      ...{ name: 'Giám sát xã', key: id, program, rules: [], otherwise: target() },
      ...facts,
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return new Sender(app, key, program as string, answer.body.id as string);
  }

  /** With another key, where one is named; whatever comes of it is the answer. */
  send(body: unknown, key = this.key) {
    return this.app
      .anonymous('post', `/api/v1/intake/${this.program}`)
      .set({ 'x-api-key': key, 'accept-language': 'en' })
      .send(body as object);
  }

  /** What became of each, and in which case. */
  async sent(body: unknown): Promise<[outcome: string, code: string | null][]> {
    const answer = await this.send(body);
    if (answer.status !== 202) throw new Error(JSON.stringify(answer.body));
    return answer.body.alerts.map(({ outcome, code }: { outcome: string; code: string }) => [
      outcome,
      code,
    ]);
  }

  /** The same for a single alert. */
  async one(body: unknown): Promise<{ outcome: string; code: string }> {
    const [[outcome, code] = []] = await this.sent(body);
    return { outcome: outcome ?? 'nothing', code: code ?? 'none' };
  }
}

export async function keyOf(
  admin: Caller,
  agency = 'GL-UBND-633',
  scopes: readonly string[] = ['alert:report'],
): Promise<{ id: string; key: string }> {
  const answer = await admin.post('/api-keys', {
    ...{ name: 'Khóa giám sát', agency, scopes, expiresAt: '2027-11-23T00:00:00Z' },
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body as { id: string; key: string };
}
