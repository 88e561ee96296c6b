import { generateSync } from 'otplib';
import { type Response } from 'supertest';
import { IsNull } from 'typeorm';
import { SecurityEvent } from '../../../src/auth/data/security-event.entity.js';
import { Session } from '../../../src/auth/data/session.entity.js';
import { User } from '../../../src/auth/user.entity.js';
import { ResealSecrets } from '../../../src/common/reseal-secrets.js';
import { TestApp } from '../../support/app.js';
import { DEMO_PASSWORD as password } from '../../support/environment.js';

const START = '2026-11-24T02:00:00Z';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(() => app.stop());

const login = (username: string, more: object = {}) =>
  app
    .anonymous('post', '/api/v1/auth/login')
    .send({ username, password, tokenDelivery: 'body', ...more });
const verify = (body: object) =>
  app.anonymous('post', '/api/v1/auth/mfa/verify').send({ tokenDelivery: 'body', ...body });
const as = (token: string, method: 'get' | 'post' | 'delete', path: string, body?: object) =>
  app.anonymous(method, `/api/v1${path}`).set('authorization', `Bearer ${token}`).send(body);
const typeOf = ({ status, body }: Response) => [status, body.type?.replace('/problems/', '')];
const WRONG = [401, 'auth/wrong-second-factor'];

const codeOf = (secret: string): string =>
  generateSync({ secret, epoch: Math.floor(app.clock.now().getTime() / 1000) });
/** A step later the device shows another code, and the desk takes it. */
const nextCode = (secret: string): string => {
  app.clock.advance(0.5);
  return codeOf(secret);
};

const idOf = async (username: string) =>
  (await app.db.getRepository(User).findOneByOrFail({ username })).id;
const told = async (type: string, username: string) =>
  app.db.getRepository(SecurityEvent).findBy({ type, subject: await idOf(username) });
const openSessions = async (username: string) =>
  app.db.getRepository(Session).findBy({ userId: await idOf(username), endedAt: IsNull() });

interface Enrolled {
  readonly token: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

async function enrol(username: string): Promise<Enrolled> {
  const { accessToken: token } = (await login(username)).body;
  const { secret } = (await as(token, 'post', '/auth/mfa/totp', {})).body;
  const confirmed = await as(token, 'post', '/auth/mfa/totp/confirm', { code: codeOf(secret) });
  expect(confirmed.status).toBe(200);
  return { token, secret, recoveryCodes: confirmed.body.recoveryCodes };
}

describe('an authenticator app', () => {
  it('counts after its first code, and then gives ten codes for the paper', async () => {
    const { accessToken: token } = (await login('reporter')).body;
    const begun = await as(token, 'post', '/auth/mfa/totp', {});
    expect(begun.body.uri).toContain(`secret=${begun.body.secret}`);
    expect((await login('reporter')).status).toBe(200);
    const wrong = await as(token, 'post', '/auth/mfa/totp/confirm', { code: '000000' });
    expect(typeOf(wrong)).toEqual(WRONG);
    const code = codeOf(begun.body.secret);
    const { body } = await as(token, 'post', '/auth/mfa/totp/confirm', { code });
    expect(new Set(body.recoveryCodes).size).toBe(10);
    expect((await as(token, 'get', '/auth/mfa')).body).toEqual({
      ...{ required: false, methods: ['totp', 'recovery-code'], recoveryCodesLeft: 10 },
    });
    expect(typeOf(await as(token, 'post', '/auth/mfa/totp', {}))).toEqual([
      409,
      'auth/totp-enrolled',
    ]);
    expect(await told('second-factor.enrolled', 'reporter')).toHaveLength(1);
  });

  it('leaves neither its secret nor a code in the database', async () => {
    const { secret, recoveryCodes } = await enrol('reporter2');
    const [row] = await app.db.query(`
      SELECT (SELECT string_agg(t::text, ' ') FROM totp_secret t) ||
             (SELECT string_agg(t::text, ' ') FROM recovery_code t) ||
             (SELECT string_agg(t::text, ' ') FROM security_event t) ||
             coalesce((SELECT string_agg(t::text, ' ') FROM idempotency_key t), '') AS all`);
    const code = recoveryCodes[0]?.replaceAll('-', '') ?? '';
    for (const text of [secret, recoveryCodes[0] ?? '', code, Buffer.from(code).toString('hex')]) {
      expect(row.all).not.toContain(text);
    }
    expect(await app.nest.get(ResealSecrets).run()).toMatchObject({ changed: 0, lost: 0 });
  });

  it('is begun from a session just begun, and later with the password', async () => {
    const { accessToken: token } = (await login('auditor')).body;
    app.clock.advance(9.9);
    expect((await as(token, 'post', '/auth/mfa/totp', {})).status).toBe(200);
    app.clock.set(START);
    const old = await app.as('auditor');
    expect(typeOf(await old.post('/auth/mfa/totp', {}))).toEqual([403, 'auth/proof-needed']);
    expect(typeOf(await old.post('/auth/mfa/totp', { password: 'wrong' }))).toEqual(WRONG);
    const { status, body } = await old.post('/auth/mfa/totp', { password });
    expect(status).toBe(200);
    app.clock.advance(16);
    const late = await old.post('/auth/mfa/totp/confirm', { code: codeOf(body.secret) });
    expect(typeOf(late)).toEqual(WRONG);
    expect((await old.get('/auth/mfa')).body.methods).toEqual([]);
  });

  it('ends the sessions that others may have opened with the password alone', async () => {
    const before = (await login('police-handler')).body;
    const { token } = await enrol('police-handler');
    expect((await as(before.accessToken, 'get', '/auth/me')).status).toBe(401);
    expect((await as(token, 'get', '/auth/me')).status).toBe(200);
  });
});

describe('signing in with a second factor', () => {
  let secret: string;
  let recoveryCodes: readonly string[];
  beforeAll(async () => {
    app.clock.set('2026-11-24T01:00:00Z');
    ({ secret, recoveryCodes } = await enrol('handler'));
  });

  const asked = async () => (await login('handler')).body.challenge as string;

  it('asks for it after the right password alone', async () => {
    const answer = await login('handler');
    expect(typeOf(answer)).toEqual([401, 'auth/second-factor-needed']);
    expect(answer.body.methods).toEqual(['totp', 'recovery-code']);
    expect(answer.body.accessToken).toBeUndefined();
    const wrong = await login('handler', { password: 'not-this-one' });
    expect(typeOf(wrong)).toEqual([401, 'auth/wrong-credentials']);
    const code = codeOf(secret);
    const { status, body } = await verify({ challenge: answer.body.challenge, code });
    expect(status).toBe(200);
    const { items } = (await as(body.accessToken, 'get', '/auth/sessions')).body;
    expect(items.find(({ current }: any) => current).methods).toEqual(['pwd', 'otp']);
  });

  it('takes the code with the password too', async () => {
    app.clock.advance(2);
    expect(typeOf(await login('handler', { code: '000000' }))).toEqual(WRONG);
    expect((await login('handler', { code: codeOf(secret) })).status).toBe(200);
  });

  it('takes a code once, and none that is older', async () => {
    app.clock.advance(4);
    const code = codeOf(secret);
    expect((await login('handler', { code })).status).toBe(200);
    expect(typeOf(await login('handler', { code }))).toEqual(WRONG);
    app.clock.advance(-0.5);
    expect(typeOf(await login('handler', { code: codeOf(secret) }))).toEqual(WRONG);
    app.clock.advance(2);
    expect((await login('handler', { code: codeOf(secret) })).status).toBe(200);
  });

  it('gives one session for one code that is shown twice at once', async () => {
    app.clock.advance(10);
    const [first, second] = [await asked(), await asked()];
    const code = codeOf(secret);
    const open = (await openSessions('handler')).length;
    const answers = await Promise.all([
      ...[first, second].map((challenge) => verify({ challenge, code })),
      login('handler', { code }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    expect(await openSessions('handler')).toHaveLength(open + 1);
  });

  it('takes a recovery code once, however it is typed, and once when it is shown twice at once', async () => {
    app.clock.advance(20);
    const [first = '', second = ''] = recoveryCodes;
    const typed = first.toUpperCase().replaceAll('-', ' ');
    const { status, body } = await verify({ challenge: await asked(), code: typed });
    expect(status).toBe(200);
    const { items } = (await as(body.accessToken, 'get', '/auth/sessions')).body;
    expect(items.find(({ current }: any) => current).methods).toEqual(['pwd', 'rba']);
    expect(typeOf(await verify({ challenge: await asked(), code: first }))).toEqual(WRONG);
    const [one, two] = [await asked(), await asked()];
    const answers = await Promise.all(
      [one, two].map((challenge) => verify({ challenge, code: second })),
    );
    expect(answers.map(({ status: each }) => each).sort()).toEqual([200, 401]);
    expect((await as(body.accessToken, 'get', '/auth/mfa')).body.recoveryCodesLeft).toBe(8);
    expect(await told('second-factor.recovery-used', 'handler')).toHaveLength(2);
  });

  it('takes a challenge once, for five minutes, and no other text', async () => {
    app.clock.advance(30);
    const challenge = await asked();
    expect((await verify({ challenge, code: codeOf(secret) })).status).toBe(200);
    expect(typeOf(await verify({ challenge, code: nextCode(secret) }))).toEqual(WRONG);
    const late = await asked();
    app.clock.advance(5);
    expect(typeOf(await verify({ challenge: late, code: nextCode(secret) }))).toEqual(WRONG);
    const nobody = { challenge: 'x', code: nextCode(secret) };
    expect(typeOf(await verify(nobody))).toEqual(WRONG);
  });

  it.each([{}, { code: '123456', assertion: {} }])(
    'wants exactly one of both: %j',
    async (proof) => {
      const { status, body } = await verify({ challenge: 'x', ...proof });
      expect([status, body.errors[0].pointer]).toEqual([422, '/code']);
    },
  );

  it('is not open to a person who was disabled meanwhile', async () => {
    app.clock.advance(50);
    const challenge = await asked();
    await app.db.query(`UPDATE user_account SET active = false WHERE username = 'handler'`);
    expect(typeOf(await verify({ challenge, code: codeOf(secret) }))).toEqual(WRONG);
    await app.db.query(`UPDATE user_account SET active = true WHERE username = 'handler'`);
  });
});

describe('wrong codes', () => {
  it('make the next one wait, the right one too, wherever they come from', async () => {
    app.clock.set('2026-11-24T03:00:00Z');
    const { secret, token } = await enrol('police');
    app.clock.advance(1);
    const { challenge } = (await login('police')).body;
    for (let tries = 0; tries < 5; tries++) {
      expect(typeOf(await verify({ challenge, code: '000000' }))).toEqual(WRONG);
    }
    const code = codeOf(secret);
    const delayed = await verify({ challenge, code });
    expect(typeOf(delayed)).toEqual([429, 'auth/too-many-attempts']);
    expect(delayed.headers['retry-after']).toBe('60');
    const proof = await as(token, 'delete', '/auth/mfa/totp', { code });
    expect(proof.status).toBe(429);
    app.clock.advance(1.1);
    expect((await verify({ challenge, code: codeOf(secret) })).status).toBe(200);
    expect(await told('second-factor.failed', 'police')).toHaveLength(5);
    expect(await told('second-factor.delayed', 'police')).toHaveLength(2);
  });

  it('are counted when many come at once', async () => {
    app.clock.set('2026-11-24T05:00:00Z');
    const { challenge } = (await login('police')).body;
    const answers = await Promise.all(
      Array.from({ length: 9 }, () => verify({ challenge, code: '111111' })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });
});

describe('a second factor that is changed', () => {
  it('is given up with a proof alone, and its codes with it', async () => {
    app.clock.set('2026-11-24T06:00:00Z');
    const { token, secret, recoveryCodes } = await enrol('supervisor');
    const bare = await as(token, 'delete', '/auth/mfa/totp', {});
    expect(typeOf(bare)).toEqual([403, 'auth/proof-needed']);
    const wrong = await as(token, 'delete', '/auth/mfa/totp', { password: 'wrong' });
    expect(typeOf(wrong)).toEqual(WRONG);
    expect(typeOf(await login('supervisor'))).toEqual([401, 'auth/second-factor-needed']);
    const removed = await as(token, 'delete', '/auth/mfa/totp', { code: nextCode(secret) });
    expect(removed.status).toBe(204);
    expect((await login('supervisor', { code: recoveryCodes[0] })).status).toBe(200);
    expect((await as(token, 'get', '/auth/mfa')).body).toMatchObject({ recoveryCodesLeft: 0 });
    const again = await as(token, 'delete', '/auth/mfa/totp', { password });
    expect(typeOf(again)).toEqual([409, 'auth/no-second-factor']);
    const codes = await as(token, 'post', '/auth/mfa/recovery-codes', { password });
    expect(typeOf(codes)).toEqual([409, 'auth/no-second-factor']);
  });

  it('has new codes for the paper, and the old ones are void', async () => {
    app.clock.set('2026-11-24T07:00:00Z');
    const { token, recoveryCodes: old } = await enrol('coordinator');
    const bare = await as(token, 'post', '/auth/mfa/recovery-codes', {});
    expect(typeOf(bare)).toEqual([403, 'auth/proof-needed']);
    const { body } = await as(token, 'post', '/auth/mfa/recovery-codes', { password });
    expect(typeOf(await login('coordinator', { code: old[0] }))).toEqual(WRONG);
    expect((await login('coordinator', { code: body.recoveryCodes[0] })).status).toBe(200);
  });

  it('is reset by an administrator, who ends the sessions and sees nothing', async () => {
    const admin = await app.as('admin');
    const id = await idOf('coordinator');
    const { status, text } = await admin.delete(`/users/${id}/second-factors`);
    expect([status, text]).toEqual([204, '']);
    expect(await openSessions('coordinator')).toEqual([]);
    expect((await login('coordinator')).status).toBe(200);
    const [reset] = await told('second-factor.reset', 'coordinator');
    expect(reset).toMatchObject({ actorId: admin.id });
    const own = await admin.delete(`/users/${admin.id}/second-factors`);
    expect(typeOf(own)).toEqual([409, 'user/own-second-factors']);
    const nobody = await admin.delete('/users/019b3a52-7c1d-7e4a-9f00-000000000000/second-factors');
    expect(typeOf(nobody)).toEqual([404, 'user/not-found']);
  });
});

// An app of its own, and after the others: Passport knows only the strategy of the app that was made last.
describe('a role that must have a second factor', () => {
  let strict: TestApp;
  let token: string;
  beforeAll(async () => {
    strict = await TestApp.start({ mfaRequired: ['coordinator', 'admin'] });
    strict.clock.set(START);
    await strict.db.query(
      `UPDATE user_account SET username = 'nam', must_change_password = false WHERE username = 'police'`,
    );
    const body = { username: 'nam', password, tokenDelivery: 'body' };
    const answer = await strict.anonymous('post', '/api/v1/auth/login').send(body);
    token = answer.body.accessToken;
  });
  afterAll(() => strict.stop());

  const call = (method: 'get' | 'post' | 'delete', path: string, body?: object) =>
    strict.anonymous(method, `/api/v1${path}`).set('authorization', `Bearer ${token}`).send(body);

  it('is let in to nothing but to get one', async () => {
    for (const path of ['/incidents', '/users', '/agencies']) {
      const answer = await call('get', path);
      expect(typeOf(answer)).toEqual([403, 'auth/duty-first']);
      expect(answer.body.duty).toBe('enrol-second-factor');
    }
    expect((await call('get', '/auth/me')).body.duties).toEqual(['enrol-second-factor']);
    expect((await call('get', '/auth/mfa')).body).toMatchObject({ required: true, methods: [] });
  });

  it('is let in once there is one, and not any more when it is gone', async () => {
    const { secret } = (await call('post', '/auth/mfa/totp', {})).body;
    expect(typeOf(await call('get', '/incidents'))).toEqual([403, 'auth/duty-first']);
    const epoch = Math.floor(strict.clock.now().getTime() / 1000);
    const code = generateSync({ secret, epoch });
    expect((await call('post', '/auth/mfa/totp/confirm', { code })).status).toBe(200);
    expect((await call('get', '/incidents')).status).toBe(200);
    expect((await call('delete', '/auth/mfa/totp', { password })).status).toBe(204);
    expect(typeOf(await call('get', '/incidents'))).toEqual([403, 'auth/duty-first']);
  });

  it('does not concern the accounts of the demo', async () => {
    expect((await (await strict.as('coordinator')).get('/incidents')).status).toBe(200);
  });
});
