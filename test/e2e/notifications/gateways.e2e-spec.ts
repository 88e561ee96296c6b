import { Logger } from '@nestjs/common';
import { Database } from '../../../src/common/database.js';
import { ResealSecrets } from '../../../src/common/reseal-secrets.js';
import { SecretBox } from '../../../src/common/secret-box.js';
import { Gateway } from '../../../src/notifications/data/gateways/gateway.entity.js';
import { Worker } from '../../../src/notifications/worker.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { MANNERS, Receiver } from '../../support/receiver.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

const SECRET = 'khoa-cua-tinh-"1"'.normalize('NFD').replace(/\p{M}/gu, '');
const START = '2026-11-24T02:00:00Z';

let app: TestApp;
let cast: Cast;
let usual: object;
let receiver: Receiver;
beforeAll(async () => {
  Logger.overrideLogger(false);
  receiver = await Receiver.start();
  app = await TestApp.start({
    ...{ outboundAllow: ['127.0.0.1'], publicUrl: 'https://tb.gialai.gov.vn' },
    deliveryTimeoutMs: 2_000,
  });
  cast = await castOf(app);
  usual = (await cast.police.get('/notifications/preferences')).body;
});
beforeEach(async () => {
  app.clock.set(START);
  receiver.received.splice(0);
  receiver.manner = MANNERS.takes;
  await app.db.query('DELETE FROM delivery');
  await app.db.query('DELETE FROM gateway');
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const facts = (changes: object = {}) => ({
  ...{ name: 'SMS Brandname', kind: 'sms', active: true, method: 'POST', format: 'json' },
  url: `${receiver.url}/send`,
  headers: [{ name: 'X-Key', value: '{{secret}}' }],
  body: '{"phone":"{{to}}","msg":"{{text}}","key":["{{secret}}"]}',
  ...{ secret: SECRET, diacritics: false },
  ...changes,
});
const made = async (changes: object = {}) => {
  const answer = await cast.admin.post('/gateways', facts(changes));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer;
};
const refused = async (changes: object) => {
  const { status, body } = await cast.admin.post('/gateways', facts(changes));
  return [status, body.errors?.map(({ pointer }: any) => pointer) ?? body.type];
};
const patched = async (id: string, changes: object) => {
  const { headers } = await cast.admin.get(`/gateways/${id}`);
  return cast.admin.patch(`/gateways/${id}`, changes).set('if-match', headers.etag ?? '');
};
const settle = () => app.nest.get(Worker).settle();
const wants = async (changes: object) => {
  const { status } = await cast.police.put('/notifications/preferences', { ...usual, ...changes });
  expect(status).toBe(200);
};
const SMS = { sms: { on: true, from: 'urgent', to: '0905 123 456' } };
const CHAT = { chat: { on: true, from: 'urgent', to: '@truc_ban' } };
const alarmed = async () => {
  const incident = await Case.reported(
    app,
    cast.reporter,
    defacement({ title: 'Lộ dữ liệu "mật"', impact: IMPACT_OF.critical }),
  );
  await settle();
  return incident;
};
const toPolice = async ({ code }: Case): Promise<any[]> => {
  const { body } = await cast.admin.get(`/deliveries?channel=gateway&subject=${code}`);
  return body.items.filter(({ target }: any) => target.endsWith(cast.police.id));
};

describe('the register of gateways', () => {
  it('keeps a secret that nobody reads again', async () => {
    const { body, headers } = await made();
    expect(body).toMatchObject({ name: 'SMS Brandname', hasSecret: true, version: 1 });
    expect(body).not.toHaveProperty('secret');
    expect(headers.location).toBe(`/api/v1/gateways/${body.id}`);
    await patched(body.id, { name: 'SMS', secret: `${SECRET}2` });
    const listed = await cast.admin.get('/gateways');
    expect(listed.body.items).toMatchObject([{ id: body.id, name: 'SMS', version: 2 }]);
    const dump = await app.db.query(
      `SELECT 1 FROM gateway g, register_event r, outbox_event o, idempotency_key i
        WHERE position($1 in concat(g::text, r::text, o::text, i::text)) > 0 LIMIT 1`,
      [SECRET.slice(0, 12)],
    );
    expect([listed.text.includes('khoa-cua'), dump]).toEqual([false, []]);
    const { nest } = app;
    const resealed = new ResealSecrets(nest.get(Database), nest.get(SecretBox)).run();
    expect(await resealed).toEqual({ fresh: 1, changed: 0, lost: 0 });
  });

  it('is changed with its version only, and says in its log what changed', async () => {
    const { body } = await made();
    const stale = await cast.admin.patch(`/gateways/${body.id}`, { active: false });
    expect(stale.status).toBe(428);
    expect(
      (
        await patched(body.id, {
          active: false,
          secret: null,
          headers: [],
          body: '{"a":"{{text}}"}',
        })
      ).status,
    ).toBe(200);
    const [entry] = await app.db.query(
      `SELECT changes FROM register_event WHERE register = 'gateway' AND key = $1 AND version = 2`,
      [body.id],
    );
    const fields = entry.changes.map(({ field }: any) => field).sort();
    expect(fields).toEqual(['active', 'body', 'hasSecret', 'headers', 'secret']);
  });

  it('has one that is active of each kind', async () => {
    const { body } = await made();
    expect(await refused({})).toEqual([409, '/problems/gateway/another-active']);
    await made({ kind: 'chat' });
    const spare = (await made({ active: false })).body;
    expect((await patched(spare.id, { active: true })).status).toBe(409);
    await patched(body.id, { active: false });
    expect((await patched(spare.id, { active: true })).status).toBe(200);
    const unknown = await cast.admin.get('/gateways/019b3a52-7c1d-7e4a-9f00-000000000000');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/gateway/not-found']);
  });

  it('refuses what could not be called, or would lead elsewhere', async () => {
    expect(await refused({ url: 'https://10.0.0.1/send' })).toEqual([422, ['/url']]);
    expect(await refused({ url: 'https://{{to}}.example.vn/' })).toEqual([422, ['/url']]);
    expect(await refused({ body: '{"msg":{{text}}}' })).toEqual([422, ['/body']]);
    expect(await refused({ headers: [{ name: 'Host', value: 'a.vn' }] })).toEqual([
      ...[422, ['/headers/0/name']],
    ]);
    expect(await refused({ headers: [{ name: 'X-A', value: 'a\r\nHost: b' }] })).toEqual([
      ...[422, ['/headers/0/value']],
    ]);
    expect(await refused({ secret: undefined })).toEqual([422, ['/secret']]);
    expect(await app.db.getRepository(Gateway).count()).toBe(0);
  });

  it('does not send a secret to another receiver than it was given for', async () => {
    const { body } = await made();
    const url = receiver.url.replace('127.0.0.1', 'localhost');
    expect((await patched(body.id, { url: `${receiver.url}/v2` })).status).toBe(200);
    const moved = await patched(body.id, { url: `${url}/send` });
    expect([moved.status, moved.body.errors]).toMatchObject([422, [{ pointer: '/url' }]]);
    const elsewhere = await patched(body.id, { url: 'https://1.1.1.1/send' });
    expect([elsewhere.status, elsewhere.body.errors]).toMatchObject([
      422,
      [{ pointer: '/secret' }],
    ]);
    const given = await patched(body.id, { url: 'https://1.1.1.1/send', secret: 'another' });
    expect(given.status).toBe(200);
  });
});

describe('a test message', () => {
  it('shows what was sent and what came back, without the secret', async () => {
    const { body } = await made({ active: false, expects: 'OK' });
    receiver.manner = (reply) => reply.writeHead(200).end(`OK ${SECRET}`);
    const tested = await cast.admin.post(`/gateways/${body.id}/test`, { to: '+84905123456' });
    expect(tested.body).toMatchObject({ outcome: 'delivered', status: 200, answer: 'OK ***' });
    expect(tested.text).not.toContain(SECRET.slice(0, 12));
    const [got] = receiver.at('/send');
    expect(got?.headers['x-key']).toBe(SECRET);
    expect(JSON.parse(got?.body ?? '')).toEqual({
      ...{ phone: '+84905123456', key: [SECRET] },
      msg: 'Truc Ban: Tin thu tu Truc Ban, khong can lam gi.',
    });
    receiver.manner = (reply) => reply.writeHead(200).end('ERR 5');
    const failed = await cast.admin.post(`/gateways/${body.id}/test`, { to: '+84905123456' });
    expect(failed.body).toMatchObject({ outcome: 'failed', error: 'unexpected-answer' });
  });
});

describe('an alarm', () => {
  it('comes as one short message without marks, and gives nothing of the case away', async () => {
    await made();
    await wants(SMS);
    const incident = await alarmed();
    const [got] = receiver.at('/send');
    expect(JSON.parse(got?.body ?? '')).toMatchObject({
      phone: '+84905123456',
      msg: `${incident.code}: Co bao cao su co moi, muc rat cao (khan cap) https://tb.gialai.gov.vn/su-co/${incident.code}`,
    });
    const [delivery] = await toPolice(incident);
    const { text } = await cast.admin.get(`/deliveries/${delivery.id}`);
    expect(delivery.state).toBe('delivered');
    expect(text).not.toContain(SECRET.slice(0, 12));
  });

  it('comes to a chat with its marks, as a form', async () => {
    await made({
      ...{ kind: 'chat', format: 'form', diacritics: true, headers: [] },
      ...{ url: `${receiver.url}/bot{{secret}}/sendMessage`, body: 'chat_id={{to}}&text={{text}}' },
    });
    await wants(CHAT);
    const incident = await alarmed();
    const [got] = receiver.received;
    expect(got?.path).toBe(`/bot${encodeURIComponent(SECRET)}/sendMessage`);
    expect(Object.fromEntries(new URLSearchParams(got?.body))).toEqual({
      chat_id: '@truc_ban',
      text: `${incident.code}: Có báo cáo sự cố mới, mức rất cao (khẩn cấp) https://tb.gialai.gov.vn/su-co/${incident.code}`,
    });
  });

  it('is kept while there is no gateway, and leaves when somebody replays it', async () => {
    await wants(SMS);
    const incident = await alarmed();
    const [held] = await toPolice(incident);
    expect([held.state, held.lastError]).toEqual(['held', 'no-gateway']);
    await made();
    await cast.admin.post('/deliveries/replay', { state: 'held', channel: 'gateway' });
    await settle();
    expect(receiver.at('/send')).toHaveLength(1);
  });

  it.each([
    ['waiting', 'status-503', (reply) => reply.writeHead(503).end()],
    ['waiting', 'status-401', (reply) => reply.writeHead(401).end()],
    ['dead', 'status-400', (reply) => reply.writeHead(400).end('bad number')],
    ['waiting', 'redirect', MANNERS.redirects],
    ['waiting', 'too-slow', MANNERS.hangs],
  ] satisfies [string, string, Receiver['manner']][])('is %s after %s', async (...args) => {
    const [state, lastError, manner] = args;
    await made();
    await wants(SMS);
    receiver.manner = manner;
    const [delivery] = await toPolice(await alarmed());
    expect([delivery.state, delivery.lastError]).toEqual([state, lastError]);
  });

  it('is for nobody who wants none any more, or gave no address that could be one', async () => {
    const replayed = async (before: () => Promise<unknown>): Promise<unknown> => {
      const incident = await alarmed();
      const [held] = await toPolice(incident);
      await before();
      await made({ kind: 'chat', headers: [] });
      await cast.admin.post('/deliveries/replay', { ids: [held.id] });
      await settle();
      await app.db.query('DELETE FROM gateway');
      const [delivery] = await toPolice(incident);
      return [delivery.state, delivery.lastError];
    };
    await wants({ sms: { ...SMS.sms, on: false }, ...CHAT });
    expect(await replayed(() => wants({ chat: { ...CHAT.chat, on: false } }))).toEqual([
      ...['cancelled', 'not-wanted'],
    ]);
    await wants(CHAT);
    // As no person can write it.
    const path = () =>
      app.db.query(
        `UPDATE notification_preferences SET chat = jsonb_set(chat, '{to}', '"../../admin"')`,
      );
    expect(await replayed(path)).toEqual(['cancelled', 'no-address']);
    expect(receiver.received).toEqual([]);
  });
});
