import { User } from '../../../src/auth/user.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/environment.js';
import { whileHeld } from '../../support/meet.js';

describe('the register of people', () => {
  let app: TestApp;
  let admin: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
  });
  afterAll(() => app.stop());

  const person = (username: string, changes: object = {}) => ({
    username,
    name: 'Kpă Thuyên',
    position: 'Chuyên viên',
    phone: '0269 3851 234',
    email: 'thuyen@iagrai.gialai.gov.vn',
    agency: 'GL-UBND-628',
    roles: ['reporter'],
    password: 'mot-cau-that-dai',
    ...changes,
  });
  const stored = (username: string) => app.db.getRepository(User).findOneBy({ username });
  const added = async (username: string, changes: object = {}): Promise<string> => {
    const { body } = await admin.post('/users', person(username, changes));
    return body.id;
  };
  const signIn = (username: string, password: string) =>
    app.anonymous('post', '/api/v1/auth/login').send({ username, password });
  const names = (items: { username: string }[]) => items.map(({ username }) => username);

  it('takes a person from an administrator, and never gives back the password', async () => {
    const { status, headers, body } = await admin.post('/users', person('kpa.thuyen'));
    expect(status).toBe(201);
    expect(headers).toMatchObject({ location: `/api/v1/users/${body.id}`, etag: '"1"' });
    const { password, ...shown } = person('kpa.thuyen');
    expect(body).toEqual({
      ...shown,
      id: expect.any(String),
      active: true,
      version: 1,
      createdAt: '2026-11-24T02:00:00.000Z',
    });
    expect((await admin.get(`/users/${body.id}`)).body).toEqual(body);
    expect((await signIn('kpa.thuyen', password)).status).toBe(200);

    const [event] = await app.db.query(
      `SELECT e.actor_id, e.changes::text, o.data FROM register_event e JOIN outbox_event o USING (id)
       WHERE e.type = 'user.created' AND e.key = $1`,
      [body.id],
    );
    expect(event).toMatchObject({ actor_id: admin.id, data: { version: 1 } });
    expect(event.changes).not.toMatch(/password|argon2/);
  });

  it('is seen whole by an administrator', async () => {
    const { body } = await admin.get('/users?limit=200');
    expect(body.items).toHaveLength(await app.db.getRepository(User).count());
    expect(JSON.stringify(body)).not.toMatch(/password|argon2/i);
  });

  it.each([
    ['q=phong%20an%20toan', ['coordinator']],
    ['agency=GL-CAT', ['police', 'police-handler']],
    ['role=coordinator', ['coordinator', 'police']],
    ['role=coordinator&agency=GL-CAT&active=true', ['police']],
    ['active=false', []],
  ])('is narrowed by %s', async (query, usernames) => {
    expect(names((await admin.get(`/users?${query}`)).body.items)).toEqual(usernames);
  });

  it('gives pages that together are the whole', async () => {
    const usernames: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await admin.get(`/users?limit=4${next}`);
      usernames.push(...names(body.items));
      cursor = body.nextCursor;
    }
    expect(new Set(usernames).size).toBe(await app.db.getRepository(User).count());
    expect(usernames).toHaveLength(new Set(usernames).size);
  });

  it('shows a desk the people of its own agency, as if there were no others', async () => {
    const police = await app.as('police');
    expect(names((await police.get('/users')).body.items)).toEqual(['police', 'police-handler']);
    expect((await police.get('/users?agency=GL-STTTT')).body.items).toEqual([]);
    const colleague = await stored('police-handler');
    expect((await police.get(`/users/${colleague?.id ?? ''}`)).status).toBe(200);

    const other = await police.get(`/users/${admin.id}`);
    const absent = await police.get('/users/019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f');
    expect([other.status, other.body.type]).toEqual([404, '/problems/user/not-found']);
    expect(Object.keys(absent.body)).toEqual(Object.keys(other.body));
    expect(absent.body).toMatchObject({
      status: 404,
      type: other.body.type,
      title: other.body.title,
    });
    expect((await admin.get('/users/not-an-id')).status).toBe(404);
  });

  it.each(['reporter', 'auditor'])('is closed to %s', async (username) => {
    const caller = await app.as(username);
    expect((await caller.get('/users')).status).toBe(403);
    expect((await caller.get(`/users/${caller.id}`)).status).toBe(403);
  });

  it('is changed by an administrator only', async () => {
    const id = await added('target');
    for (const username of ['coordinator', 'supervisor', 'reporter']) {
      const caller = await app.as(username);
      expect((await caller.post('/users', person('made-by-other'))).status).toBe(403);
      const change = caller.patch(`/users/${id}`, { roles: ['admin'] }).set('if-match', '"1"');
      expect((await change).status).toBe(403);
    }
    expect(await stored('made-by-other')).toBeNull();
    expect(await stored('target')).toMatchObject({ roles: ['reporter'], version: 1 });
  });

  it('is changed by one who has read the newest version', async () => {
    const id = await added('changing');
    const change = (etag?: string) => {
      const call = admin.patch(`/users/${id}`, { position: 'Phó phòng', phone: null });
      return etag ? call.set('if-match', etag) : call;
    };
    expect((await change()).status).toBe(428);
    expect((await stored('changing'))?.version).toBe(1);
    const changed = await change('"1"');
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({ position: 'Phó phòng', phone: null, version: 2 });
    const stale = await change('"1"');
    expect(stale.status).toBe(412);
    expect(stale.body.changes).toMatchObject([
      { field: 'position', from: 'Chuyên viên', to: 'Phó phòng' },
      { field: 'phone', to: null },
    ]);
    expect((await stored('changing'))?.version).toBe(2);
  });

  it('lets one of two changes win that were made at once from the same version', async () => {
    const id = await added('racing');
    const change = (name: string) => admin.patch(`/users/${id}`, { name }).set('if-match', '"1"');
    const answers = await Promise.all([change('Người Một'), change('Người Hai')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    expect(await stored('racing')).toMatchObject({ name: winner?.body.name, version: 2 });
  });

  it('takes a new password, and does not write it into the history', async () => {
    const id = await added('forgetful');
    const change = { password: 'mat-khau-hoan-toan-moi' };
    const { status, body } = await admin.patch(`/users/${id}`, change).set('if-match', '"1"');
    expect([status, body.version]).toEqual([200, 2]);
    expect((await signIn('forgetful', 'mot-cau-that-dai')).status).toBe(401);
    expect((await signIn('forgetful', change.password)).status).toBe(200);
    const [event] = await app.db.query(
      `SELECT changes FROM register_event WHERE key = $1 AND type = 'user.updated'`,
      [id],
    );
    expect(event.changes).toEqual([{ field: 'password', from: null, to: null }]);
  });

  it('has a person out at once who was disabled here, and gives a new role at once', async () => {
    const id = await added('moving', { roles: ['reporter'] });
    const moving = await app.as('moving');
    expect((await moving.get('/users')).status).toBe(403);
    await admin.patch(`/users/${id}`, { roles: ['handler'] }).set('if-match', '"1"');
    expect((await moving.get('/users')).status).toBe(200);
    await admin.patch(`/users/${id}`, { active: false }).set('if-match', '"2"');
    expect((await moving.get('/users')).status).toBe(401);
    expect((await signIn('moving', 'mot-cau-that-dai')).status).toBe(401);
  });

  it('makes one person of the same request sent twice', async () => {
    const send = () => admin.post('/users', person('only-once')).set('idempotency-key', 'user-1');
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect([second.body, second.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
  });

  it.each<[string, object, string]>([
    ['an agency that is unknown', { agency: 'GL-NOWHERE' }, '/agency'],
    ['no role', { roles: [] }, '/roles'],
    ['a role that does not exist', { roles: ['king'] }, '/roles'],
    ['a short password', { password: 'ngan-qua' }, '/password'],
    ['an e-mail address that is none', { email: 'thuyen' }, '/email'],
    ['a telephone number that is none', { phone: 'sáng gọi' }, '/phone'],
    ['a user name in capitals', { username: 'Thuyen' }, '/username'],
    ['a hash of their own making', { passwordHash: '$argon2id$' }, '/passwordHash'],
  ])('refuses %s', async (_, changes, pointer) => {
    const before = await app.db.getRepository(User).count();
    const { status, body } = await admin.post('/users', person('refused', changes));
    expect([status, body.errors]).toEqual([422, [{ pointer, detail: expect.any(String) }]]);
    expect(await app.db.getRepository(User).count()).toBe(before);
  });

  it.each<[string, object, string]>([
    ['an unknown agency', { agency: 'GL-NOWHERE' }, '/agency'],
    ['no agency', { agency: null }, '/agency'],
    ['another user name', { username: 'somebody' }, '/username'],
  ])('refuses to change to %s', async (_, changes, pointer) => {
    const reporter = await stored('reporter');
    const { status, body } = await admin
      .patch(`/users/${reporter?.id ?? ''}`, changes)
      .set('if-match', '"1"');
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
    expect(await stored('reporter')).toEqual(reporter);
  });

  it('refuses a user name that is taken', async () => {
    const { status, body } = await admin.post('/users', person('police'));
    expect([status, body.type]).toEqual([409, '/problems/user/username-taken']);
    expect((await signIn('police', DEMO_PASSWORD)).status).toBe(200);
  });

  describe('always has an administrator', () => {
    const demote = (caller: Caller, id: string, version: number, change: object) =>
      caller.patch(`/users/${id}`, change).set('if-match', `"${version}"`);

    it.each([{ active: false }, { roles: ['reporter'] }])('(%j)', async (change) => {
      const { status, body } = await demote(admin, admin.id, 1, change);
      expect([status, body.type]).toEqual([409, '/problems/user/last-admin']);
      expect(await stored('admin')).toMatchObject({ active: true, roles: ['admin'], version: 1 });
    });

    it('even when two take the role from each other at once', async () => {
      const id = await added('second-admin', { roles: ['admin'] });
      const second = await app.as('second-admin');
      // Whoever came later altogether would be an administrator no more, and be told that.
      const answers = await whileHeld(
        app.db,
        ['SELECT FROM user_account WHERE id = $1 FOR UPDATE', admin.id],
        () => demote(admin, id, 1, { roles: ['reporter'] }),
        () => demote(second, admin.id, 1, { roles: ['reporter'] }),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const left = await app.db.query(
        `SELECT 1 FROM user_account WHERE active AND 'admin' = ANY(roles)`,
      );
      expect(left).toHaveLength(1);
    });
  });
});
