import { SecurityEvent } from '../../../src/auth/data/security-event.entity.js';
import { SignInUpkeep } from '../../../src/auth/data/sign-in-upkeep.js';
import { User } from '../../../src/auth/user.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/environment.js';

const FIRST = 'duoc-cap-lan-dau-tien';
const OWN = 'con voi xanh qua song Ba';

let app: TestApp;
let admin: Caller;
beforeAll(async () => {
  app = await TestApp.start({ publicUrl: 'https://trucban.example' });
  admin = await app.as('admin');
});
afterAll(() => app.stop());

const call = (method: 'get' | 'post', path: string, token?: string) => {
  const asked = app.anonymous(method, `/api/v1${path}`).set('accept-language', 'en');
  return token === undefined ? asked : asked.set('authorization', `Bearer ${token}`);
};
const signIn = (username: string, password: string) =>
  call('post', '/auth/login').send({ username, password });
const tokenOf = async (username: string, password = DEMO_PASSWORD): Promise<string> => {
  const { status, body } = await signIn(username, password);
  expect(status).toBe(200);
  return body.accessToken;
};
const change = (token: string, current: string, password: string) =>
  call('post', '/auth/password', token).send({ current, password });
const redeem = (token: string, password: string) =>
  call('post', '/auth/password-reset').send({ token, password });
const hashOf = async (username: string) => {
  const [row] = await app.db.query<{ password_hash: string }[]>(
    'SELECT password_hash FROM user_account WHERE username = $1',
    [username],
  );
  return row?.password_hash;
};
const told = (type: string) =>
  app.db.getRepository(SecurityEvent).find({ where: { type }, order: { id: 'ASC' } });

let entered = 0;
const enter = async (changes: object = {}) => {
  const username = `moi-vao-${++entered}`;
  const facts = { username, name: 'Kpă Thuyên', agency: 'GL-UBND-628', roles: ['reporter'] };
  const { status, body } = await admin.post('/users', { ...facts, password: FIRST, ...changes });
  expect(status).toBe(201);
  return { username, id: body.id as string };
};

describe('a password that is chosen', () => {
  it.each([
    ['too short', 'kq7vT2xw9Lm', 'needs 12 to 200 characters'],
    ['one of the commonest of the world', 'Password@2026', 'tried first'],
    ['one of the commonest here', 'Mật khẩu 123456', 'tried first'],
    ['one’s own name and a year', 'Kpă Thuyên 2026', 'your name'],
    ['the province and a year', 'GiaLai-Pleiku-2026', 'your name'],
    ['counting', '123456789012345', 'counts up'],
  ])('is refused when it is %s: %s', async (_, password, detail) => {
    const { username, id } = await enter();
    const before = await hashOf(username);
    const answers = [
      await admin.post('/users', {
        ...{ username: 'khong-vao', name: 'Kpă Thuyên', agency: 'GL-UBND-628' },
        ...{ roles: ['reporter'], password },
      }),
      await admin.patch(`/users/${id}`, { password }).set('if-match', '"1"'),
      await change(await tokenOf(username, FIRST), FIRST, password),
    ];
    for (const { status, body } of answers) {
      expect([status, body.errors]).toEqual([
        422,
        [{ pointer: '/password', detail: expect.stringContaining(detail) }],
      ]);
    }
    expect(await hashOf(username)).toBe(before);
    expect(await app.db.getRepository(User).existsBy({ username: 'khong-vao' })).toBe(false);
  });

  it.each([
    'Mùa mưa năm ấy cà phê rớt giá',
    '🐘 trên đồi thông 🌧️',
    'k'.repeat(60) + 'x y z'.repeat(15),
  ])('may be of any characters, and long: %s', async (password) => {
    const { username } = await enter({ password });
    // As another keyboard composes it.
    expect((await signIn(username, password.normalize('NFD'))).status).toBe(200);
  });
});

describe('the first sign-in', () => {
  it('is for another password, and for nothing else until then', async () => {
    const { username, id } = await enter();
    const token = await tokenOf(username, FIRST);
    const { body: me } = await call('get', '/auth/me', token);
    expect([me.username, me.duties]).toEqual([username, ['change-password']]);
    const held = await call('get', '/incidents', token);
    expect([held.status, held.body.type, held.body.duty]).toEqual([
      ...[403, '/problems/auth/duty-first', 'change-password'],
    ]);
    expect(held.body.detail).toBe('Before you can use this, you need to change your password.');
    const same = await change(token, FIRST, FIRST);
    expect([same.status, same.body.errors[0].pointer]).toEqual([422, '/password']);
    expect((await call('get', '/incidents', token)).status).toBe(403);

    expect((await change(token, FIRST, OWN)).status).toBe(204);
    expect((await call('get', '/incidents', token)).status).toBe(200);
    expect((await call('get', '/auth/me', token)).body.duties).toBeUndefined();
    expect((await signIn(username, FIRST)).status).toBe(401);
    expect((await signIn(username, OWN)).status).toBe(200);

    const [event] = (await told('password.changed')).slice(-1);
    expect(event).toMatchObject({ subject: id, actorId: id });
  });

  it('comes again when an administrator sets another one, who is seen doing it', async () => {
    const { username, id } = await enter();
    const token = await tokenOf(username, FIRST);
    await change(token, FIRST, OWN);
    const set = await admin.patch(`/users/${id}`, { password: FIRST }).set('if-match', '"1"');
    expect(set.status).toBe(200);
    expect((await call('get', '/auth/me', token)).status).toBe(401);
    const again = await tokenOf(username, FIRST);
    expect((await call('get', '/incidents', again)).body.type).toBe('/problems/auth/duty-first');
    const [event] = (await told('password.set')).slice(-1);
    expect(event).toMatchObject({ subject: id, actorId: admin.id, data: {} });
  });

  it('is like any other for a demo account', async () => {
    const token = await tokenOf('reporter');
    expect((await call('get', '/incidents', token)).status).toBe(200);
  });
});

describe('the change of one’s own password', () => {
  it('ends every other session, and not this one', async () => {
    const [here, there] = [await tokenOf('handler'), await tokenOf('handler')];
    expect((await change(here, DEMO_PASSWORD, OWN)).status).toBe(204);
    expect((await call('get', '/auth/me', here)).status).toBe(200);
    expect((await call('get', '/auth/me', there)).status).toBe(401);
  });

  it('asks for the old one, and counts wrong ones as a sign-in does', async () => {
    const token = await tokenOf('police');
    const before = await hashOf('police');
    for (let attempt = 1; attempt <= 5; attempt++) {
      const { status, body } = await change(token, 'not my password', OWN);
      expect([status, body.errors]).toEqual([
        422,
        [{ pointer: '/current', detail: 'is not your password' }],
      ]);
    }
    const waits = await change(token, DEMO_PASSWORD, OWN);
    expect([waits.status, waits.headers['retry-after']]).toEqual([429, '60']);
    expect(await hashOf('police')).toBe(before);
    expect((await told('password.change-refused')).length).toBe(5);
  });

  it('is not made in the register of people, by an administrator either', async () => {
    const before = await hashOf('admin');
    const answers = [
      await admin.patch(`/users/${admin.id}`, { password: OWN }).set('if-match', '"1"'),
      await admin.post(`/users/${admin.id}/password-reset`),
    ];
    for (const { status, body } of answers) {
      expect([status, body.type]).toEqual([409, '/problems/user/own-password']);
    }
    expect(await hashOf('admin')).toBe(before);
  });
});

describe('a one-time link', () => {
  const issue = async (id: string) => {
    const { status, body } = await admin.post(`/users/${id}/password-reset`);
    expect(status).toBe(200);
    return body as { token: string; link: string; expiresAt: string };
  };
  const expectVoid = async (token: string, username: string) => {
    const before = await hashOf(username);
    const { status, body } = await redeem(token, 'mot cau khac nua cho chac');
    expect([status, body.type]).toEqual([401, '/problems/auth/reset-void']);
    expect(body.instance).toBe('/api/v1/auth/password-reset');
    expect(await hashOf(username)).toBe(before);
  };

  it('lets its holder choose a password, once, and signs nobody in', async () => {
    const { username, id } = await enter();
    const held = await tokenOf(username, FIRST);
    const { token, link, expiresAt } = await issue(id);
    expect(link).toBe(`https://trucban.example/dat-lai-mat-khau#${token}`);
    expect(Date.parse(expiresAt) - app.clock.now().getTime()).toBe(24 * 3_600_000);

    const weak = await redeem(token, 'matkhau-2026');
    expect([weak.status, weak.body.errors[0].pointer]).toEqual([422, '/password']);
    const { status, body, headers } = await redeem(token, OWN);
    expect([status, body, headers['set-cookie']]).toEqual([204, {}, undefined]);
    expect((await call('get', '/auth/me', held)).status).toBe(401);
    const fresh = await tokenOf(username, OWN);
    expect((await call('get', '/incidents', fresh)).status).toBe(200);
    await expectVoid(token, username);

    const [issued] = (await told('password.reset-issued')).slice(-1);
    expect(issued).toMatchObject({ subject: id, actorId: admin.id });
    const [reset] = (await told('password.reset')).slice(-1);
    expect(reset).toMatchObject({ subject: id, actorId: null });
  });

  it('is kept nowhere as it is', async () => {
    const { id } = await enter();
    const { token } = await issue(id);
    for (const table of ['password_reset', 'security_event', 'idempotency_key', 'outbox_event']) {
      const [row] = await app.db.query(
        `SELECT coalesce(string_agg(t::text, ' '), '') AS all FROM ${table} t`,
      );
      expect(row.all).not.toContain(token);
    }
  });

  it('is void when it was replaced, has ended, never was, or is of a disabled account', async () => {
    const { username, id } = await enter();
    const [old, next] = [await issue(id), await issue(id)];
    await expectVoid(old.token, username);
    await expectVoid('x'.repeat(43), username);
    await app.db.query('UPDATE user_account SET active = false WHERE id = $1', [id]);
    await expectVoid(next.token, username);
    await app.db.query('UPDATE user_account SET active = true WHERE id = $1', [id]);
    app.clock.advance(24 * 60);
    await expectVoid(next.token, username);
    await app.nest.get(SignInUpkeep).run();
    const [left] = await app.db.query('SELECT count(*)::int AS count FROM password_reset');
    expect(left.count).toBe(0);
  });

  it('is void once the person has changed the password by the old one', async () => {
    const { username, id } = await enter();
    const { token } = await issue(id);
    await change(await tokenOf(username, FIRST), FIRST, OWN);
    await expectVoid(token, username);
  });

  it('serves one of two who use it at once', async () => {
    const { id } = await enter();
    const { token } = await issue(id);
    const answers = await Promise.all([redeem(token, OWN), redeem(token, `${OWN} hai`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 401]);
  });

  it('is issued by an administrator alone, and for a person that is there', async () => {
    for (const username of ['coordinator', 'supervisor', 'reporter']) {
      const caller = await app.as(username);
      expect((await caller.post(`/users/${admin.id}/password-reset`)).status).toBe(403);
    }
    const { status, body } = await admin.post(`/users/${'0'.repeat(8)}/password-reset`);
    expect([status, body.type]).toEqual([404, '/problems/user/not-found']);
  });
});

describe('what an administrator changes of an account', () => {
  it('is in the security log, where it says what the person may do', async () => {
    const { id } = await enter();
    const [created] = (await told('account.created')).slice(-1);
    expect(created).toMatchObject({ subject: id, actorId: admin.id });
    expect(created?.data).toEqual({ roles: ['reporter'], active: true, agency: 'GL-UBND-628' });
    const edit = (version: number, body: object) =>
      admin.patch(`/users/${id}`, body).set('if-match', `"${version}"`);
    await edit(1, { position: 'Chánh Văn phòng' });
    expect((await told('account.permissions-changed')).filter((one) => one.subject === id)).toEqual(
      [],
    );
    await edit(2, { roles: ['handler'], agency: 'GL-STTTT' });
    await edit(3, { active: false });
    const changes = (await told('account.permissions-changed')).filter((one) => one.subject === id);
    expect(changes.map(({ data, actorId }) => [actorId, data])).toEqual([
      [
        admin.id,
        {
          roles: { from: ['reporter'], to: ['handler'] },
          agency: { from: 'GL-UBND-628', to: 'GL-STTTT' },
        },
      ],
      [admin.id, { active: { from: true, to: false } }],
    ]);
  });
});
