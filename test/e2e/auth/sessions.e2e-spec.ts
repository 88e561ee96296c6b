import { type Response } from 'supertest';
import { SecurityEvent } from '../../../src/auth/data/security-event.entity.js';
import { Session } from '../../../src/auth/data/session.entity.js';
import { TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/environment.js';

const START = '2026-11-24T02:00:00Z';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(() => app.stop());

const signIn = async (tokenDelivery?: string, username = 'reporter') => {
  const body = { username, password: DEMO_PASSWORD, ...(tokenDelivery && { tokenDelivery }) };
  const answer = await app.anonymous('post', '/api/v1/auth/login').send(body);
  expect(answer.status).toBe(200);
  return answer;
};
const refresh = (refreshToken: string) =>
  app.anonymous('post', '/api/v1/auth/refresh').send({ refreshToken });
const withCookie = (cookie: string, headers: Record<string, string> = {}) =>
  app.anonymous('post', '/api/v1/auth/refresh').set({ cookie, ...headers });
const cookieOf = ({ headers }: Response): string =>
  String((headers['set-cookie'] as unknown as string[])[0]);
const pairOf = (answer: Response): string => cookieOf(answer).split(';')[0] ?? '';
const as = (token: string, method: 'get' | 'post' | 'delete', path: string) =>
  app.anonymous(method, `/api/v1/auth/${path}`).set('authorization', `Bearer ${token}`);
const statusOf = async (token: string) => (await as(token, 'get', 'me')).status;
const told = async (type: string) =>
  app.db.getRepository(SecurityEvent).find({ where: { type }, order: { id: 'ASC' } });

describe('a session of a program', () => {
  it('goes on by a refresh token that is good once', async () => {
    const { body } = await signIn('body');
    expect(body).toMatchObject({ tokenType: 'Bearer', expiresIn: 600 });
    expect(body.sessionExpiresAt).toBe('2026-12-01T02:00:00.000Z');
    const next = await refresh(body.refreshToken);
    expect(next.status).toBe(200);
    expect(next.body.refreshToken).not.toBe(body.refreshToken);
    expect(next.headers['set-cookie']).toBeUndefined();
    expect(await statusOf(next.body.accessToken)).toBe(200);
  });

  it('ends for everybody when an old refresh token comes back', async () => {
    const { body } = await signIn('body', 'reporter2');
    const next = (await refresh(body.refreshToken)).body;
    const again = await refresh(body.refreshToken);
    expect([again.status, again.body.type]).toEqual([401, '/problems/auth/not-signed-in']);
    expect((await refresh(next.refreshToken)).status).toBe(401);
    expect(await statusOf(next.accessToken)).toBe(401);
    expect(await statusOf(body.accessToken)).toBe(401);
    const [reused] = await told('session.token-reused');
    const session = await app.db
      .getRepository(Session)
      .findOneByOrFail({ id: reused?.subject ?? '' });
    expect(session.endedBy).toBe('reuse');
  });

  it('is refreshed by one of two who come at once, and then belongs to neither', async () => {
    const { body } = await signIn('body');
    const answers = await Promise.all([refresh(body.refreshToken), refresh(body.refreshToken)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const { refreshToken } = answers.find(({ status }) => status === 200)?.body as {
      refreshToken: string;
    };
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it('ends after half a day of silence, and after a week in any case', async () => {
    const idle = (await signIn('body')).body;
    app.clock.advance(12 * 60);
    expect((await refresh(idle.refreshToken)).status).toBe(401);
    let { refreshToken } = (await signIn('body')).body as { refreshToken: string };
    for (let hours = 0; hours < 7 * 24 - 10; hours += 10) {
      app.clock.advance(10 * 60);
      const answer = await refresh(refreshToken);
      expect(answer.status).toBe(200);
      refreshToken = answer.body.refreshToken;
    }
    app.clock.advance(10 * 60);
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it.each(['', 'x', 'a'.repeat(43)])('is not refreshed by %j', async (token) => {
    const { status } = await refresh(token);
    expect(status).toBe(token === '' ? 422 : 401);
  });

  it('keeps no token that could be used', async () => {
    const { body } = await signIn('body');
    const [row] = await app.db.query(
      `SELECT string_agg(t::text, ' ') AS all FROM (SELECT * FROM refresh_token) t`,
    );
    expect(row.all).not.toContain(body.refreshToken);
  });
});

describe('a session of a browser', () => {
  it('has its refresh token in a cookie that no script reads and no other site sends', async () => {
    const answer = await signIn();
    expect(answer.body.refreshToken).toBeUndefined();
    expect(cookieOf(answer)).toMatch(
      /^tb_refresh=[\w-]{43}; Path=\/api\/v1\/auth; Expires=Tue, 01 Dec 2026 02:00:00 GMT; HttpOnly; SameSite=Strict$/,
    );
    const next = await withCookie(pairOf(answer), { 'sec-fetch-site': 'same-origin' });
    expect(next.status).toBe(200);
    expect(pairOf(next)).not.toBe(pairOf(answer));
    expect((await withCookie(pairOf(answer))).status).toBe(401);
  });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])('is not refreshed for another site: %j', async (headers) => {
    const answer = await signIn();
    const refused = await withCookie(pairOf(answer), headers);
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/auth/foreign-origin']);
    // It is still good for its own pages.
    expect((await withCookie(pairOf(answer))).status).toBe(200);
  });
});

describe('signing out', () => {
  it('ends this session at once, and no other', async () => {
    const [here, there] = [(await signIn('body')).body, (await signIn('body')).body];
    const answer = await as(here.accessToken, 'post', 'logout');
    expect(answer.status).toBe(204);
    expect(cookieOf(answer)).toContain('Expires=Thu, 01 Jan 1970');
    expect(await statusOf(here.accessToken)).toBe(401);
    expect((await refresh(here.refreshToken)).status).toBe(401);
    expect(await statusOf(there.accessToken)).toBe(200);
  });

  it('ends all of them when it is everywhere, and nobody else’s', async () => {
    const mine = [(await signIn('body')).body, (await signIn('body')).body];
    const other = (await signIn('body', 'handler')).body;
    const { status } = await as(mine[0].accessToken, 'post', 'logout').send({ everywhere: true });
    expect(status).toBe(204);
    for (const { accessToken } of mine) expect(await statusOf(accessToken)).toBe(401);
    expect(await statusOf(other.accessToken)).toBe(200);
  });

  it('is possible from another place, from a list of one’s own sessions', async () => {
    const here = (await signIn('body', 'police')).body;
    await signIn('cookie', 'police');
    const { body } = await as(here.accessToken, 'get', 'sessions');
    expect(body.items.map(({ current }: any) => current).sort()).toEqual([false, true]);
    expect(body.items[0]).toMatchObject({ address: expect.any(String), methods: ['pwd'] });
    const other = body.items.find(({ current }: any) => !current);
    expect((await as(here.accessToken, 'delete', `sessions/${other.id}`)).status).toBe(204);
    expect((await as(here.accessToken, 'get', 'sessions')).body.items).toHaveLength(1);
    const foreign = (await signIn('body', 'handler')).body;
    for (const id of [other.id, body.items[0].id, 'x']) {
      const answer = await as(foreign.accessToken, 'delete', `sessions/${id}`);
      expect([answer.status, answer.body.type]).toEqual([404, '/problems/session/not-found']);
    }
  });

  it('is needed of no session that lay idle: it is dead, and not in the list', async () => {
    await signIn('body', 'police');
    app.clock.advance(11 * 60);
    const awake = (await signIn('body', 'police')).body;
    const listed = async () => (await as(awake.accessToken, 'get', 'sessions')).body.items;
    const before = await listed();
    const old = before.filter(({ lastUsedAt }: any) => lastUsedAt.startsWith('2026-11-24T02:'));
    expect(old).not.toEqual([]);
    app.clock.advance(60);
    const next = (await refresh(awake.refreshToken)).body;
    const { body } = await as(next.accessToken, 'get', 'sessions');
    expect(body.items).toHaveLength(before.length - old.length);
    expect(body.items.map(({ current }: any) => current)).toContain(true);
  });

  it('happens to a disabled person within seconds, with all they hold', async () => {
    const { body } = await signIn('body', 'auditor');
    await app.db.query(`UPDATE user_account SET active = false WHERE username = 'auditor'`);
    app.clock.advance(0.1);
    expect(await statusOf(body.accessToken)).toBe(401);
    expect((await refresh(body.refreshToken)).status).toBe(401);
  });
});

describe('sessions of another person', () => {
  const idOf = async (token: string): Promise<string> => (await as(token, 'get', 'me')).body.id;

  it('are listed and ended by an administrator, one or all, and the log says who did', async () => {
    const admin = await app.as('admin');
    const [first, second] = [
      (await signIn('body', 'coordinator')).body,
      (await signIn('body', 'coordinator')).body,
    ];
    const path = `/users/${await idOf(first.accessToken)}/sessions`;
    const listed = await admin.get(path);
    expect(listed.status).toBe(200);
    const [newest] = listed.body.items as { id: string; current: boolean }[];
    expect(newest?.current).toBe(false);
    const one = await admin.delete(`${path}/${newest?.id ?? ''}`);
    expect(one.status).toBe(204);
    const standing = [await statusOf(first.accessToken), await statusOf(second.accessToken)];
    expect(standing.sort()).toEqual([200, 401]);
    expect((await admin.delete(path)).status).toBe(204);
    expect(await statusOf(first.accessToken)).toBe(401);
    expect(await statusOf(second.accessToken)).toBe(401);
    expect((await admin.get(path)).body.items).toEqual([]);
    const [last] = (await told('session.ended')).slice(-1);
    expect(last).toMatchObject({ actorId: admin.id, data: { endedBy: 'administrator' } });
    // The account itself is as it was.
    expect(await statusOf((await signIn('body', 'coordinator')).body.accessToken)).toBe(200);
  });

  it('are not found where there are none, nor among those of somebody else', async () => {
    const admin = await app.as('admin');
    const [mine, other] = [(await signIn('body')).body, (await signIn('body', 'handler')).body];
    const path = `/users/${await idOf(mine.accessToken)}/sessions`;
    const foreign = (await as(other.accessToken, 'get', 'sessions')).body.items[0].id as string;
    for (const [at, type] of [
      [`${path}/${foreign}`, 'session/not-found'],
      [`${path}/x`, 'session/not-found'],
      ['/users/019b3a52-7c1d-7e4a-9f00-000000000000/sessions', 'user/not-found'],
    ] as const) {
      const { status, body } = await admin.delete(at);
      expect([at, status, body.type]).toEqual([at, 404, `/problems/${type}`]);
    }
    expect(await statusOf(other.accessToken)).toBe(200);
  });
});

describe('the security log', () => {
  it('tells who got in, who did not, and from where', async () => {
    await signIn('body', 'coordinator');
    const wrong = { username: 'coordinator', password: 'wrong' };
    await app.anonymous('post', '/api/v1/auth/login').set('user-agent', 'curl/8').send(wrong);
    const [failed] = (await told('sign-in.failed')).slice(-1);
    expect(failed).toMatchObject({ agent: 'curl/8', data: { account: 'active' } });
    const [inside] = (await told('sign-in.succeeded')).slice(-1);
    expect(inside).toMatchObject({ subject: failed?.subject, actorId: failed?.subject });
    expect(JSON.stringify(await app.db.getRepository(SecurityEvent).find())).not.toContain('wrong');
    await expect(app.db.query('DELETE FROM security_event')).rejects.toThrow('never changed');
  });
});

// An app of its own, and after the others: Passport knows only the strategy of the app that was made last.
describe('the cookie of a session', () => {
  it('is Secure behind TLS, by its name too', async () => {
    const behind = await TestApp.start({ trustProxy: true });
    const answer = await behind
      .anonymous('post', '/api/v1/auth/login')
      .set('x-forwarded-proto', 'https')
      .send({ username: 'reporter', password: DEMO_PASSWORD });
    expect(cookieOf(answer)).toMatch(/^__Secure-tb_refresh=.*; Secure/);
    const cookie = pairOf(answer);
    const next = await behind
      .anonymous('post', '/api/v1/auth/refresh')
      .set('x-forwarded-proto', 'https')
      .set('cookie', cookie)
      .send({});
    expect(next.status).toBe(200);
    await behind.stop();
  });
});

describe('a desk without single sign-on', () => {
  it('says by which other ways one may sign in, and leads nowhere', async () => {
    const { body } = await app.anonymous('get', '/api/v1/auth/methods');
    expect(body).toEqual({ password: true, passkey: true, oidc: null });
    for (const path of ['login', 'callback?code=a&state=b']) {
      const answer = await app.anonymous('get', `/api/v1/auth/oidc/${path}`);
      expect([answer.status, answer.body.type]).toEqual([404, '/problems/auth/oidc-off']);
    }
  });
});
