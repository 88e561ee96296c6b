import jwt from 'jsonwebtoken';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SigningKey } from '../../../src/auth/data/signing-key.entity.js';
import { SignInFailure } from '../../../src/auth/data/sign-in-failure.entity.js';
import { User } from '../../../src/auth/user.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/environment.js';

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const signIn = (username: string, password: string) =>
    app
      .anonymous('post', '/api/v1/auth/login')
      .set('accept-language', 'en')
      .send({ username, password });
  const me = (token: string) =>
    app.anonymous('get', '/api/v1/auth/me').set('authorization', `Bearer ${token}`);

  it('gives a token to one who knows the password, which says who they are', async () => {
    const { status, body } = await signIn('reporter', DEMO_PASSWORD);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ accessToken: expect.any(String), tokenType: 'Bearer', expiresIn: 600 },
      sessionExpiresAt: '2026-12-01T02:00:00.000Z',
    });

    const answer = await me(body.accessToken);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      id: expect.any(String),
      username: 'reporter',
      name: 'Nguyễn Thị Hoa',
      agency: 'GL-UBND-633',
      roles: ['reporter'],
      permissions: expect.arrayContaining(['incident:report', 'register:read']),
    });
    expect(answer.body.permissions).not.toContain('register:write');
  });

  it('does not mind the case of the user name', async () => {
    expect((await signIn('Supervisor', DEMO_PASSWORD)).status).toBe(200);
  });

  it('says the same to a wrong password, an unknown account and a disabled one', async () => {
    await app.db.getRepository(User).update({ username: 'auditor' }, { active: false });
    const answers = [
      await signIn('reporter', 'wrong password'),
      await signIn('nobody', DEMO_PASSWORD),
      await signIn('auditor', DEMO_PASSWORD),
    ];
    for (const { status, body } of answers) {
      expect([status, body]).toEqual([401, answers[0]?.body]);
    }
    expect(answers[0]?.body.type).toBe('/problems/auth/wrong-credentials');
  });

  it('keeps no password as it was typed', async () => {
    const rows = await app.db.query<{ password_hash: string }[]>(
      'SELECT password_hash FROM user_account',
    );
    for (const row of rows)
      expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('makes one wait who has failed five times, and hears them again later', async () => {
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect((await signIn('police', 'wrong password')).status).toBe(401);
    }
    const locked = await signIn('police', DEMO_PASSWORD);
    expect([locked.status, locked.body.type]).toEqual([429, '/problems/auth/too-many-attempts']);
    expect(locked.headers['retry-after']).toBe('60');
    expect((await signIn('police-handler', DEMO_PASSWORD)).status).toBe(200);

    app.clock.advance(1);
    expect((await signIn('police', DEMO_PASSWORD)).status).toBe(200);
    expect((await signIn('police', 'wrong password')).status).toBe(401);
    const failures = await app.db.getRepository(SignInFailure).find();
    expect(failures.map(({ failures: count }) => count)).not.toContain(5);
  });

  it.each<[string, object, string]>([
    ['without a password', { username: 'reporter' }, '/password'],
    ['with a user name that is no text', { username: 1, password: DEMO_PASSWORD }, '/username'],
    ['with more than it takes', { username: 'a', password: 'b', otp: '1' }, '/otp'],
  ])('is refused %s', async (_, body, pointer) => {
    const answer = await app.anonymous('post', '/api/v1/auth/login').send(body);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
  });

  describe('with a token', () => {
    let caller: Caller;
    beforeAll(async () => {
      caller = await app.as('coordinator');
    });

    const expectRefused = async (token: string) => {
      const { status, headers, body } = await me(token);
      expect([status, body.type]).toEqual([401, '/problems/auth/not-signed-in']);
      expect(headers['www-authenticate']).toBe('Bearer');
    };
    const signed = (key: KeyObject, kid: string) =>
      jwt.sign({ exp: Math.floor(app.clock.now().getTime() / 1000) + 600 }, key, {
        algorithm: 'ES256',
        keyid: kid,
        issuer: 'truc-ban',
        subject: caller.id,
      });

    it('lets in the person it names', async () => {
      expect((await me(caller.token)).body.username).toBe('coordinator');
    });

    it('refuses one that was changed, even by the role it does not hold', async () => {
      const [head = '', payload = '', signature = ''] = caller.token.split('.');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
      const { id } = await app.db.getRepository(User).findOneByOrFail({ username: 'admin' });
      const other = Buffer.from(JSON.stringify({ ...claims, sub: id })).toString('base64url');
      await expectRefused([head, other, signature].join('.'));
      await expectRefused([head, payload, signature.replace(/^./, 'x')].join('.'));
    });

    it('refuses one of another key, whether it names a key of ours or not', async () => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const [ours] = await app.db.getRepository(SigningKey).find();
      await expectRefused(signed(privateKey, ours?.id ?? ''));
      await expectRefused(signed(privateKey, '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f'));
    });

    it('refuses one without a signature, and what is no token', async () => {
      const unsigned = jwt.sign({}, null, {
        algorithm: 'none',
        issuer: 'truc-ban',
        subject: caller.id,
      });
      for (const token of [unsigned, 'x', '', 'a.b.c']) await expectRefused(token);
      expect((await app.anonymous('get', '/api/v1/auth/me')).status).toBe(401);
    });

    it('refuses one that has ended, though it was good a moment ago', async () => {
      const { body } = await signIn('handler', DEMO_PASSWORD);
      expect((await me(body.accessToken)).status).toBe(200);
      app.clock.advance(10);
      await expectRefused(body.accessToken);
    });

    it('has a disabled person out within seconds', async () => {
      const leaver = await app.as('reporter2');
      expect((await me(leaver.token)).status).toBe(200);
      await app.db.getRepository(User).update({ id: leaver.id }, { active: false });
      app.clock.advance(0.1);
      await expectRefused(leaver.token);
    });
  });
});

// An app of its own, and after the others: Passport knows only the strategy of the app that was made last.
describe('signing in without limits', () => {
  it('makes nobody wait', async () => {
    const app = await TestApp.start({ rateLimit: false });
    const statuses = new Set<number>();
    for (let attempt = 1; attempt <= 7; attempt++) {
      const body = { username: 'admin', password: 'wrong' };
      statuses.add((await app.anonymous('post', '/api/v1/auth/login').send(body)).status);
    }
    await app.stop();
    expect([...statuses]).toEqual([401]);
  });
});
