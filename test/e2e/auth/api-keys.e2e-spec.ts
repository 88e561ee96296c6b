import { type Response } from 'supertest';
import { ApiKey } from '../../../src/auth/data/api-keys/api-key.entity.js';
import { SecurityEvent } from '../../../src/auth/data/security-event.entity.js';
import { SCOPES } from '../../../src/auth/permissions.js';
import { openApiDocument } from '../../../src/openapi/document.js';
import { routesOf } from '../../../src/openapi/document-parts.js';
import { type Caller, TestApp } from '../../support/app.js';
import { castOf, type Cast } from '../../support/cast.js';
import { Case, defacement } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const HOUR = 60;

let app: TestApp;
let cast: Cast;
let admin: Caller;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  admin = cast.admin;
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(() => app.stop());

const facts = (changes: object = {}) => ({
  ...{ name: 'Giám sát của xã', agency: 'GL-UBND-633', expiresAt: '2027-11-24T00:00:00Z' },
  scopes: ['incident:report', 'incident:read', 'register:read'],
  ...changes,
});
const made = async (changes: object = {}) => {
  const answer = await admin.post('/api-keys', facts(changes));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body as { id: string; key: string };
};
const using = (key: string, path = '/agencies?limit=1') =>
  app.anonymous('get', `/api/v1${path}`).set('x-api-key', key);
const statusOf = async (key: string, path?: string) => (await using(key, path)).status;
const reporting = (key: string, body: object = defacement()) =>
  app.anonymous('post', '/api/v1/incidents').set('x-api-key', key).send(body);
const told = (subject: string) =>
  app.db.getRepository(SecurityEvent).find({ where: { subject }, order: { id: 'ASC' } });
const typesOf = async (subject: string) => (await told(subject)).map(({ type }) => type);
const versioned = async (id: string, call: (etag: string) => PromiseLike<Response>) =>
  call((await admin.get(`/api-keys/${id}`)).headers.etag ?? '');
const rotated = (id: string, body: object = {}) =>
  versioned(id, (etag) => admin.post(`/api-keys/${id}/rotate`, body).set('if-match', etag));

describe('a key', () => {
  it('is shown once, and kept as a hash', async () => {
    const { id, key } = await made();
    expect(key).toMatch(new RegExp(`^tb_${id}_[\\w-]{43}$`));
    const kept = await app.db.getRepository(ApiKey).findOneByOrFail({ id });
    expect(kept.secretHash).toHaveLength(32);
    const secret = key.split('_').slice(2).join('_');
    for (const path of ['/api-keys', `/api-keys/${id}`]) {
      const { status, text } = await admin.get(path);
      expect([status, text.includes(secret), text.includes('secret')]).toEqual([200, false, false]);
    }
    const dump = await app.db.query(
      `SELECT 1 FROM api_key k, register_event r, outbox_event o, security_event s, user_account u
        WHERE k.id = $1 AND position($2 in concat(k::text, r::text, o::text, s::text, u::text)) > 0 LIMIT 1`,
      [id, secret],
    );
    expect(dump).toEqual([]);
  });

  it('is not shown again to who repeats the request that made it', async () => {
    const make = () => admin.post('/api-keys', facts()).set('idempotency-key', 'key-once');
    const [first, again] = [await make(), await make()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect([again.body.id, again.body.key]).toEqual([first.body.id, undefined]);
    expect(await statusOf(first.body.key)).toBe(200);
    const secret = String(first.body.key).slice(-43);
    const stored = await app.db.query(
      `SELECT 1 FROM idempotency_key i WHERE position($1 in i::text) > 0`,
      [secret],
    );
    expect(stored).toEqual([]);
  });

  it('reports for its agency, once for one Idempotency-Key, and is named in the case', async () => {
    const { id, key } = await made({ name: 'Wazuh xã Chư Sê' });
    const report = () => reporting(key).set('idempotency-key', 'alert-1');
    const [first, again] = [await report(), await report()];
    expect([first.status, first.body.reporterAgency]).toEqual([201, 'GL-UBND-633']);
    expect(again.body.code).toBe(first.body.code);
    const { body } = await cast.reporter.get(`/incidents/${first.body.code}/timeline`);
    expect(body.items[0].actor).toMatchObject({ id, name: 'Wazuh xã Chư Sê' });
    const corrected = await app
      .anonymous('patch', `/api/v1/incidents/${first.body.code}`)
      .set({ 'x-api-key': key, 'if-match': first.headers.etag })
      .send({ title: 'Một tiêu đề khác hẳn' });
    expect([corrected.status, corrected.body.permission]).toEqual([403, 'incident:correct']);
  });

  it('may correct and add to the cases of its unit as the unit, where it has the scopes', async () => {
    const { key } = await made({
      scopes: ['incident:read', 'incident:correct', 'incident:comment'],
    });
    const own = await Case.reported(app, cast.reporter);
    const corrected = await app
      .anonymous('patch', `/api/v1${own.path()}`)
      .set({ 'x-api-key': key, 'if-match': own.etag })
      .send({ title: 'Một tiêu đề khác hẳn' });
    expect(corrected.status).toBe(200);
    const comment = (visibility: string) =>
      app
        .anonymous('post', `/api/v1${own.path('/comments')}`)
        .set('x-api-key', key)
        .send({ text: 'Cảnh báo lặp lại.', visibility });
    expect((await comment('all')).status).toBe(201);
    expect((await comment('desk')).status).toBe(403);
  });

  it('sees what its agency sees, and nothing of others', async () => {
    const own = await Case.reported(app, cast.reporter);
    const { key } = await made();
    const foreign = await made({ agency: 'GL-UBND-626' });
    expect(await statusOf(key, own.path())).toBe(200);
    expect(await statusOf(foreign.key, own.path())).toBe(404);
    const { body } = await using(foreign.key, '/incidents?limit=200');
    expect(body.items.map(({ code }: { code: string }) => code)).not.toContain(own.code);
    const behalf = await reporting(key, { ...defacement(), onBehalfOf: 'GL-UBND-626' });
    expect(behalf.status).toBe(403);
  });

  it('opens no route but those of its scopes, whatever they are', async () => {
    const every = await made({ scopes: SCOPES });
    const routes = routesOf(openApiDocument(app.nest, 'en'));
    const open = routes.filter(({ operation }) =>
      (operation.security ?? []).some((scheme) => 'apiKey' in scheme),
    );
    const scoped = routes.filter(({ operation }) =>
      (SCOPES as readonly string[]).includes(operation['x-permission'] ?? ''),
    );
    expect(open).toEqual(scoped);
    const guarded = routes.filter(({ operation }) => operation['x-permission'] !== undefined);
    for (const { path, method, operation } of guarded) {
      const url = path.replace('{id}', every.id).replace(/\{\w+\}/g, 'NOWHERE');
      const { body } = await app
        .anonymous(method as 'get', url)
        .set('x-api-key', every.key)
        .send(method === 'get' ? undefined : {});
      const refused = body.type === '/problems/auth/not-permitted';
      expect([operation.operationId, refused]).toEqual([
        operation.operationId,
        !scoped.some((one) => one.operation === operation),
      ]);
    }
  });

  it('is no person: not listed, not signed in with, not named', async () => {
    const { id } = await made({ agency: 'GL-STTTT' });
    expect((await admin.get(`/users/${id}`)).status).toBe(404);
    const { body } = await admin.get('/users?agency=GL-STTTT&limit=200');
    expect(body.items.map((one: { id: string }) => one.id)).not.toContain(id);
    const signIn = await app
      .anonymous('post', '/api/v1/auth/login')
      .send({ username: `api-key:${id}`, password: '!' });
    expect([signIn.status, signIn.body.type]).toEqual([401, '/problems/auth/wrong-credentials']);
    const own = await Case.reported(app, cast.reporter);
    await own.moved(cast.coordinator, 'acknowledge');
    const accept = await own.move(cast.coordinator, 'accept', { handler: id });
    expect([accept.status, accept.body.errors?.[0].pointer]).toEqual([422, '/handler']);
  });
});

describe('a key that is not good', () => {
  const refusal = async (headers: Record<string, string>) => {
    const { status, body } = await app.anonymous('get', '/api/v1/agencies?limit=1').set(headers);
    return { status, body };
  };

  it('is answered as no key is, whatever is wrong with it', async () => {
    const { key } = await made();
    const far = await made({ addresses: ['203.0.113.0/24', '2001:db8::/32'] });
    const revoked = await made();
    await admin.delete(`/api-keys/${revoked.id}`);
    const none = await refusal({});
    expect(none.status).toBe(401);
    const wrong = key.slice(0, -43) + 'A'.repeat(43);
    const absent = key.replace(/^tb_.{36}/, 'tb_019b3a52-7c1d-7e4a-9f00-000000000000');
    for (const one of ['x', '', wrong, absent, far.key, revoked.key, `${key}A`, `${key}, ${key}`]) {
      expect([one, await refusal({ 'x-api-key': one })]).toEqual([one, none]);
    }
    const both = { 'x-api-key': key, authorization: `Bearer ${admin.token}` };
    expect(await refusal(both)).toEqual(none);
    expect(await statusOf(key)).toBe(200);
    const whys = (await told(far.id)).filter(({ type }) => type === 'key.refused');
    expect(whys.map(({ data }) => data)).toEqual([{ why: 'foreign-address' }]);
  });

  it('ends at its time, and within seconds when it is revoked behind this process', async () => {
    const { key } = await made({ expiresAt: '2026-11-24T03:00:00Z' });
    app.clock.advance(59);
    expect(await statusOf(key)).toBe(200);
    app.clock.advance(1);
    expect(await statusOf(key)).toBe(401);
    const other = await made();
    expect(await statusOf(other.key)).toBe(200);
    await app.db.getRepository(ApiKey).update({ id: other.id }, { revokedAt: new Date(START) });
    app.clock.advance(5 / 60);
    expect(await statusOf(other.key)).toBe(401);
  });

  it('is out at once when it is revoked, and cannot come back', async () => {
    const { id, key } = await made();
    expect(await statusOf(key)).toBe(200);
    expect((await admin.delete(`/api-keys/${id}`)).status).toBe(204);
    expect(await statusOf(key)).toBe(401);
    expect((await admin.delete(`/api-keys/${id}`)).status).toBe(204);
    const revived = await versioned(id, (etag) =>
      admin.patch(`/api-keys/${id}`, { name: 'Khác' }).set('if-match', etag),
    );
    expect([revived.status, revived.body.type]).toEqual([409, '/problems/api-key/ended']);
    expect((await rotated(id)).status).toBe(409);
    expect(await typesOf(id)).toEqual(['key.created', 'key.used', 'key.revoked', 'key.refused']);
  });
});

describe('the secret of a key', () => {
  it('is changed while the old one stays good until the overlap ends', async () => {
    const { id, key } = await made();
    const answer = await rotated(id, { overlapHours: 24 });
    expect([answer.status, answer.body.previousUntil]).toEqual([200, '2026-11-25T02:00:00.000Z']);
    const next: string = answer.body.key;
    expect(next).not.toBe(key);
    expect([await statusOf(key), await statusOf(next)]).toEqual([200, 200]);
    app.clock.advance(24 * HOUR);
    expect([await statusOf(key), await statusOf(next)]).toEqual([401, 200]);
    expect(await typesOf(id)).toContain('key.rotated');
  });

  it('ends at once without an overlap, and is not changed by who has not seen the last change', async () => {
    const { id, key } = await made();
    expect((await admin.post(`/api-keys/${id}/rotate`, {})).status).toBe(428);
    const { body } = await rotated(id, { overlapHours: 0 });
    const stale = await admin.post(`/api-keys/${id}/rotate`, {}).set('if-match', '"1"');
    expect(stale.status).toBe(412);
    expect([await statusOf(key), await statusOf(body.key)]).toEqual([401, 200]);
  });
});

describe('the register of keys', () => {
  it('keeps the last use to the minute, and tells the first of a day', async () => {
    const { id, key } = await made();
    const lastUse = async () => (await admin.get(`/api-keys/${id}`)).body.lastUsedAt;
    expect(await lastUse()).toBeNull();
    await using(key);
    app.clock.advance(0.5);
    await using(key);
    expect(await lastUse()).toBe('2026-11-24T02:00:00.000Z');
    app.clock.advance(1);
    await using(key);
    expect(await lastUse()).toBe('2026-11-24T02:01:30.000Z');
    expect(await typesOf(id)).toEqual(['key.created', 'key.used']);
  });

  it('changes what a key may do, at once, and writes down who did', async () => {
    const { id, key } = await made();
    expect(await statusOf(key, '/incidents')).toBe(200);
    const answer = await versioned(id, (etag) =>
      admin.patch(`/api-keys/${id}`, { scopes: ['register:read'] }).set('if-match', etag),
    );
    expect([answer.status, answer.body.version]).toEqual([200, 2]);
    expect(await statusOf(key, '/incidents')).toBe(403);
    const log = await app.db.query(
      `SELECT type, actor_id FROM register_event WHERE register = 'api-key' AND key = $1 ORDER BY version`,
      [id],
    );
    expect(log).toEqual([
      { type: 'api-key.created', actor_id: admin.id },
      { type: 'api-key.updated', actor_id: admin.id },
    ]);
  });

  it('is read by agency and state, page by page', async () => {
    const [one, two] = [await made({ agency: 'GL-BAO' }), await made({ agency: 'GL-BAO' })];
    await admin.delete(`/api-keys/${one.id}`);
    const ids = async (query: string) => {
      const { body } = await admin.get(`/api-keys?agency=GL-BAO&${query}`);
      return [body.items.map(({ id }: { id: string }) => id), body.nextCursor];
    };
    expect(await ids('active=true')).toEqual([[two.id], null]);
    expect(await ids('active=false')).toEqual([[one.id], null]);
    const [first, cursor] = await ids('limit=1');
    expect([first, (await ids(`limit=1&cursor=${cursor}`))[0]]).toEqual([[two.id], [one.id]]);
  });

  it.each<[string, object, string]>([
    ['an end in the past', { expiresAt: '2026-11-24T01:00:00Z' }, '/expiresAt'],
    ['an end after more than a year', { expiresAt: '2027-11-25T02:00:01Z' }, '/expiresAt'],
    ['no scope', { scopes: [] }, '/scopes'],
    ['a scope that only people have', { scopes: ['incident:move'] }, '/scopes'],
    ['the right to keep people', { scopes: ['user:write'] }, '/scopes'],
    ['what is no address', { addresses: ['10.0.0.0/33'] }, '/addresses'],
    ['an agency that is not there', { agency: 'GL-NOWHERE' }, '/agency'],
    ['a secret of its own choice', { secretHash: 'x' }, '/secretHash'],
  ])('refuses %s', async (_, changes, pointer) => {
    const before = await app.db.getRepository(ApiKey).count();
    const { status, body } = await admin.post('/api-keys', facts(changes));
    expect([status, body.errors?.[0].pointer]).toEqual([422, pointer]);
    expect(await app.db.getRepository(ApiKey).count()).toBe(before);
  });
});
