import { type Cast } from '../../support/cast.js';
import { keyOf, target } from '../../support/intake.js';
import { type Receiver } from '../../support/receiver.js';
import { Webhooks } from '../../support/webhooks.js';
import { type Visitors } from './browser.js';

// Nobody listens there: the name is reserved for that.
const NOWHERE = 'https://so-truc.invalid/hook';
const HOUR_MS = 3_600_000;

/** Keys, a monitoring program, gateways, and a webhook whose receiver has been gone for days: the ids by their names. */
export async function keepConnections(
  { app }: Visitors,
  cast: Cast,
): Promise<Record<string, string>> {
  const { admin } = cast;
  const key = await keyOf(admin, 'GL-UBND-633');
  const made = async (path: string, body: object): Promise<string> => {
    const answer = await admin.post(path, body);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id as string;
  };
  const source = await made('/intake/sources', {
    ...{ name: 'Prometheus của Ủy ban', key: key.id, program: 'alertmanager' },
    rules: [
      { when: [{ label: 'severity', test: 'is', values: ['critical', 'page'] }], report: target() },
      { when: [{ label: 'job', test: 'begins-with', values: ['test-'] }], report: null },
    ],
    otherwise: target(),
  });
  const gateway = await made('/gateways', {
    ...{ name: 'SMS Brandname của VNPT', kind: 'sms', active: true, method: 'POST' },
    ...{ url: 'https://sms.example.vn/v1/send', format: 'json', diacritics: false },
    headers: [{ name: 'Authorization', value: 'Bearer {{secret}}' }],
    ...{ body: '{"to":"{{to}}","text":"{{text}}"}', secret: 'Rv8yQh2vF0b9Vw3s1k', expects: null },
  });
  const webhooks = new Webhooks(app, admin, { url: NOWHERE } as Receiver);
  const { id: webhook } = await webhooks.made({ url: NOWHERE });
  await webhooks.reported(cast.reporter);
  await webhooks.exhaust();
  return { key: key.id, source, gateway, webhook };
}

/** Somebody on duty now, somebody after them, and nobody for the rest of the week. */
export async function keepRoster({ admin, coordinator, handler }: Cast): Promise<string> {
  const now = Date.now();
  const shift = async (person: string, from: number, to: number, role: string) => {
    const answer = await admin.post('/duty/shifts', {
      ...{ person, role, from: new Date(from).toISOString(), to: new Date(to).toISOString() },
      note: 'Mang theo điện thoại trực',
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id as string;
  };
  const id = await shift(coordinator.id, now - HOUR_MS, now + 6 * HOUR_MS, 'lead');
  await shift(handler.id, now - HOUR_MS, now + 6 * HOUR_MS, 'member');
  await shift(handler.id, now + 6 * HOUR_MS, now + 14 * HOUR_MS, 'lead');
  return id;
}
