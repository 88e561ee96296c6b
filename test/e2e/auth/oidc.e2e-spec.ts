import { type Response } from 'supertest';
import { SecurityEvent } from '../../../src/auth/data/security-event.entity.js';
import { Session } from '../../../src/auth/data/session.entity.js';
import { FederatedIdentity } from '../../../src/auth/data/single-sign-on/federated-identity.entity.js';
import { SingleSignOnStart } from '../../../src/auth/data/single-sign-on/single-sign-on-start.entity.js';
import { User } from '../../../src/auth/user.entity.js';
import { TestApp } from '../../support/app.js';
import { IdentityProvider, REDIRECT_URI } from '../../support/identity-provider.js';

const START = '2026-11-24T02:00:00Z';
const LOGIN = '/api/v1/auth/oidc/login';
const CALLBACK = '/api/v1/auth/oidc/callback';

let provider: IdentityProvider;
let app: TestApp;
beforeAll(async () => {
  provider = await IdentityProvider.start();
  app = await TestApp.start({
    ...provider.environment(),
    ...{ oidcLabel: 'Tài khoản công vụ', oidcCreateAccounts: true, oidcLinkByUsername: true },
    oidcMapping: [
      { group: 'desk', agency: 'GL-STTTT', roles: ['handler'] },
      { group: 'lead', agency: 'GL-STTTT', roles: ['coordinator'] },
      { group: 'unit', agency: 'GL-UBND-633', roles: ['reporter'] },
      { group: 'boss', agency: 'GL-STTTT', roles: ['admin'] },
      { group: 'ghost', agency: 'GL-GONE', roles: ['reporter'] },
    ],
    mfaRequired: ['coordinator'],
    demo: false,
  });
});
beforeEach(() => {
  app.clock.set(START);
  provider.amr = ['pwd'];
});
afterAll(async () => {
  await app.stop();
  await provider.stop();
});

interface Begun {
  readonly address: string;
  readonly cookie: string;
}

const begin = async (returnTo?: string): Promise<Begun> => {
  const query = returnTo === undefined ? '' : `?returnTo=${encodeURIComponent(returnTo)}`;
  const answer = await app.anonymous('get', `${LOGIN}${query}`);
  expect(answer.status).toBe(302);
  return { address: String(answer.headers.location), cookie: pairOf(cookiesOf(answer)[0]) };
};
const cookiesOf = ({ headers }: Response): string[] =>
  (headers['set-cookie'] as unknown as string[] | undefined) ?? [];
const pairOf = (cookie = ''): string => cookie.split(';')[0] ?? '';
const comeBack = (to: URL, cookie?: string) => {
  const call = app.anonymous('get', `${CALLBACK}${to.search}`).set('accept-language', 'en');
  return cookie === undefined ? call : call.set('cookie', cookie);
};
/** All the way, as somebody whom the provider knows. */
const signIn = async (subject: string, known: object, returnTo?: string): Promise<Response> => {
  provider.people.set(subject, { preferred_username: subject, name: `Ông ${subject}`, ...known });
  const { address, cookie } = await begin(returnTo);
  return comeBack(await provider.visit(address, subject), cookie);
};
const refreshed = (answer: Response) => {
  const cookie = cookiesOf(answer).find((one) => one.startsWith('tb_refresh=')) ?? '';
  return app.anonymous('post', '/api/v1/auth/refresh').set('cookie', pairOf(cookie)).send({});
};
const meAfter = async (answer: Response) => {
  expect([answer.status, answer.body]).toEqual([302, {}]);
  const { status, body } = await refreshed(answer);
  expect({ status, body }).toMatchObject({ status: 200 });
  const call = app.anonymous('get', '/api/v1/auth/me');
  const me = await call.set('authorization', `Bearer ${body.accessToken as string}`);
  expect({ status: me.status, body: me.body }).toMatchObject({ status: 200 });
  return me.body;
};
const eventsOf = async (type: string) =>
  app.db.getRepository(SecurityEvent).find({ where: { type }, order: { id: 'DESC' } });
const state = async () => ({
  sessions: await app.db.getRepository(Session).count(),
  users: await app.db.getRepository(User).find({ order: { id: 'ASC' } }),
  identities: await app.db.getRepository(FederatedIdentity).count(),
});
/** A refusal that opens nothing, changes nothing, tells nothing, and is told to the auditor. */
const refused = async (call: () => Promise<Response>, type: string, why: string) => {
  const before = await state();
  const answer = await call();
  const { title: _, detail, ...said } = answer.body as { title: string; detail: string };
  const kinds = { 'auth/oidc-failed': 401, 'auth/oidc-no-account': 403, 'auth/oidc-away': 503 };
  const status = kinds[type as keyof typeof kinds];
  expect(said).toEqual({ type: `/problems/${type}`, status, instance: CALLBACK });
  expect(detail).not.toContain(why);
  expect(cookiesOf(answer).filter((one) => !one.startsWith('tb_oidc=;'))).toEqual([]);
  expect(await state()).toEqual(before);
  const [event] = await eventsOf('sign-in.failed');
  expect(event?.data).toEqual({ method: 'fed', why });
};
const failed = (call: () => Promise<Response>, why: string) =>
  refused(call, 'auth/oidc-failed', why);

describe('a provider that is away', () => {
  afterEach(() => (provider.isAway = false));

  it('keeps nobody from starting, and is asked again after a while', async () => {
    provider.isAway = true;
    const away = async () => {
      const { status, body, headers } = await app.anonymous('get', LOGIN);
      expect([status, body.type]).toEqual([503, '/problems/auth/oidc-away']);
      expect(headers['set-cookie']).toBeUndefined();
    };
    await away();
    provider.isAway = false;
    // Not asked by everybody who would like to sign in.
    await away();
    app.clock.advance(0.1);
    await begin();
    expect(await app.db.getRepository(SingleSignOnStart).count()).toBe(1);
  });

  it('lets nobody in, and those who come later neither with what it said before', async () => {
    provider.people.set('a', { preferred_username: 'a', groups: ['unit'] });
    const { address, cookie } = await begin();
    const to = await provider.visit(address, 'a');
    provider.isAway = true;
    await refused(async () => comeBack(to, cookie), 'auth/oidc-away', 'provider-away');
    app.clock.advance(61);
    // Where to send browsers is known still.
    await begin();
    provider.isAway = false;
    await failed(async () => comeBack(to, cookie), 'unknown-state');
  });
});

describe('the way to the provider', () => {
  it('is offered where it is set up', async () => {
    const { body } = await app.anonymous('get', '/api/v1/auth/methods');
    expect(body).toEqual({ password: true, passkey: true, oidc: { label: 'Tài khoản công vụ' } });
  });

  it('carries state, nonce and a PKCE challenge, and a cookie that stays with us', async () => {
    const answer = await app.anonymous('get', LOGIN);
    const to = new URL(String(answer.headers.location));
    expect(`${to.origin}${to.pathname}`).toBe(`${provider.issuer}/auth`);
    expect(Object.fromEntries(to.searchParams)).toEqual({
      ...{ client_id: 'truc-ban', response_type: 'code', scope: 'openid profile' },
      ...{ redirect_uri: REDIRECT_URI, code_challenge_method: 'S256' },
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(cookiesOf(answer)[0]).toMatch(
      /^tb_oidc=[\w-]{43}; Max-Age=600; Path=\/api\/v1\/auth\/oidc; HttpOnly; SameSite=Lax$/,
    );
  });

  it.each([
    ...['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example'],
    ...['/\t/evil.example', 'evil.example', 'javascript:alert(1)', '/\n//evil.example', '/a b'],
    ...['@evil.example', '///evil.example', ''],
  ])('leads nowhere but to a page of ours afterwards: %j', async (returnTo) => {
    const { status, body } = await app.anonymous(
      'get',
      `${LOGIN}?returnTo=${encodeURIComponent(returnTo)}`,
    );
    expect([status, body.errors?.[0]?.parameter]).toEqual([422, 'returnTo']);
  });
});

describe('who comes back from the provider', () => {
  it('has an account where their groups place them, a session in the cookie, and is on their page', async () => {
    const groups = ['other', 'desk', 'unit'];
    const answer = await signIn('moi.nv', { groups, name: 'Nguyễn Mới' }, '/su-co?trang=2#tin');
    expect(answer.headers.location).toBe('/su-co?trang=2#tin');
    expect(cookiesOf(answer).find((one) => one.startsWith('tb_refresh='))).toMatch(
      /HttpOnly; SameSite=Strict$/,
    );
    expect(await meAfter(answer)).toMatchObject({
      ...{ username: 'moi.nv', name: 'Nguyễn Mới', agency: 'GL-STTTT', roles: ['handler'] },
    });
    const user = await app.db.getRepository(User).findOneByOrFail({ username: 'moi.nv' });
    const [opened] = await eventsOf('sign-in.succeeded');
    expect([opened?.actorId, opened?.data]).toEqual([
      ...[user.id, { session: expect.any(String), methods: ['fed'] }],
    ]);
    const [linked] = await eventsOf('account.linked');
    expect(linked?.data).toEqual({ issuer: provider.issuer, subject: 'moi.nv' });
    const { length } = await eventsOf('account.created');
    await signIn('moi.nv', { groups });
    expect((await eventsOf('account.created')).length).toBe(length);
  });

  it('has one account, though they come for the first time twice at once', async () => {
    const known = { groups: ['unit'] };
    const both = await Promise.all([signIn('hai.lan', known), signIn('hai.lan', known)]);
    expect(both.map(({ status }) => status)).toEqual([302, 302]);
    expect(await app.db.getRepository(User).countBy({ username: 'hai.lan' })).toBe(1);
  });

  it('is the same person under another name, and another under the same', async () => {
    const groups = ['unit'];
    const first = await meAfter(await signIn('sub-1', { groups, preferred_username: 'trung.ten' }));
    const renamed = await signIn('sub-1', { groups, preferred_username: 'ten.moi' });
    expect(await meAfter(renamed)).toEqual(first);
    const other = { groups, preferred_username: 'trung.ten' };
    await refused(() => signIn('sub-2', other), 'auth/oidc-no-account', 'username-taken');
  });

  it('takes over the account of the same name, whose first password is void then', async () => {
    const people = app.db.getRepository(User);
    await people.update({ username: 'handler' }, { mustChangePassword: true });
    const hash = async () =>
      (await people.findOne({ where: { username: 'handler' }, select: { passwordHash: true } }))
        ?.passwordHash;
    const before = await hash();
    const me = await meAfter(await signIn('handler', { groups: ['desk'] }));
    expect(me).toMatchObject({ username: 'handler', name: 'Lê Minh Khôi' });
    expect(me.duties).toBeUndefined();
    expect(await hash()).not.toBe(before);
  });

  it('loses and gains what their groups say, from the next sign-in on', async () => {
    const before = await meAfter(await signIn('doi.vai', { groups: ['desk'] }));
    const after = await meAfter(await signIn('doi.vai', { groups: ['unit'] }));
    expect([before.roles, after.roles, after.agency]).toEqual([
      ...[['handler'], ['reporter'], 'GL-UBND-633'],
    ]);
    const [changed] = await eventsOf('account.permissions-changed');
    expect([changed?.subject, changed?.data]).toEqual([
      after.id,
      {
        agency: { from: 'GL-STTTT', to: 'GL-UBND-633' },
        roles: { from: ['handler'], to: ['reporter'] },
      },
    ]);
    const admin = await app.as('admin');
    expect((await admin.get(`/users/${after.id as string}`)).body.version).toBe(2);
  });

  it('stays administrator when there is no other', async () => {
    provider.amr = ['pwd', 'otp'];
    await signIn('admin', { groups: ['boss'] });
    const me = await meAfter(await signIn('admin', { groups: ['unit'] }));
    expect(me.roles).toEqual(['reporter', 'admin']);
  });

  it('owes a second factor, unless the provider has seen one', async () => {
    expect((await meAfter(await signIn('truong', { groups: ['lead'] }))).duties).toEqual([
      'enrol-second-factor',
    ]);
    provider.amr = ['pwd', 'otp'];
    const answer = await signIn('truong', { groups: ['lead'] });
    expect((await meAfter(answer)).duties).toBeUndefined();
    const [opened] = await eventsOf('sign-in.succeeded');
    expect(opened?.data).toMatchObject({ methods: ['fed', 'otp'] });
  });

  it('is asked for the second factor that they have here', async () => {
    const me = await meAfter(await signIn('hai.lop', { groups: ['unit'] }));
    await app.db.query(
      `INSERT INTO totp_secret (user_id, secret, confirmed_at, last_step, created_at)
       VALUES ($1, 's1.never opened here', now(), 0, now())`,
      [me.id],
    );
    const sessions = app.db.getRepository(Session);
    const before = await sessions.count();
    const answer = await signIn('hai.lop', { groups: ['unit'] }, '/su-co');
    const to = new URL(String(answer.headers.location), 'https://desk.example');
    expect([answer.status, to.pathname, to.search]).toEqual([
      302,
      '/dang-nhap',
      '?returnTo=%2Fsu-co',
    ]);
    expect(JSON.parse(decodeURIComponent(to.hash.slice(1)))).toEqual({
      ...{ methods: ['totp'], challenge: expect.any(String) },
    });
    expect(await sessions.count()).toBe(before);
  });
});

describe('is kept out who', () => {
  const back = async (change: (begun: URL) => void = () => undefined) => {
    provider.people.set('ke.gian', { preferred_username: 'ke.gian', groups: ['unit'] });
    const { address, cookie } = await begin();
    const to = new URL(address);
    change(to);
    return { cookie, to: await provider.visit(to.href, 'ke.gian') };
  };

  it('comes with another state, or with none', async () => {
    const { to, cookie } = await back();
    const { cookie: own, address } = await begin();
    const ownState = new URL(address).searchParams.get('state') ?? '';
    to.searchParams.set('state', `${to.searchParams.get('state') ?? ''}x`);
    await failed(async () => comeBack(to, cookie), 'unknown-state');
    to.searchParams.delete('state');
    await failed(async () => comeBack(to, cookie), 'unknown-state');
    // Somebody else's code under one's own state.
    to.searchParams.set('state', ownState);
    await failed(async () => comeBack(to, own), 'not-proved');
  });

  it('comes a second time', async () => {
    const { to, cookie } = await back();
    const both = await Promise.all([comeBack(to, cookie), comeBack(to, cookie)]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 401]);
    await failed(async () => comeBack(to, cookie), 'unknown-state');
  });

  it('comes in another browser, and has used it up by that', async () => {
    const { to, cookie } = await back();
    await failed(async () => comeBack(to), 'foreign-browser');
    await failed(async () => comeBack(to, cookie), 'unknown-state');
    const { to: again } = await back();
    const { cookie: own } = await begin();
    await failed(async () => comeBack(again, own), 'foreign-browser');
  });

  it('comes too late', async () => {
    const { to, cookie } = await back();
    app.clock.advance(10);
    await failed(async () => comeBack(to, cookie), 'too-late');
  });

  it('brings a token for another nonce', async () => {
    const { to, cookie } = await back(({ searchParams }) => {
      searchParams.set('nonce', 'x');
    });
    await failed(async () => comeBack(to, cookie), 'not-proved');
  });

  it('brings a code for another PKCE challenge', async () => {
    const { to, cookie } = await back(({ searchParams }) => {
      searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    });
    await failed(async () => comeBack(to, cookie), 'not-proved');
  });

  it('brings the answer of another issuer, or of none (RFC 9207)', async () => {
    const other = await back();
    other.to.searchParams.set('iss', 'https://evil.example');
    await failed(async () => comeBack(other.to, other.cookie), 'not-proved');
    const none = await back();
    none.to.searchParams.delete('iss');
    await failed(async () => comeBack(none.to, none.cookie), 'not-proved');
  });

  it('was refused by the provider', async () => {
    const { address, cookie } = await begin();
    const to = await provider.visit(address, '');
    expect(to.searchParams.get('error')).toBe('access_denied');
    await failed(async () => comeBack(to, cookie), 'provider-refused');
  });

  it.each([
    ['no-group', { groups: ['other'] }],
    ['no-group', {}],
    ['unknown-agency', { groups: ['ghost'] }],
    ['no-username', { groups: ['unit'], preferred_username: 'a@b.vn' }],
  ])('has no place here: %s %j', async (why, known) => {
    await refused(() => signIn('nguoi.la', known), 'auth/oidc-no-account', why);
  });

  it('is disabled here, whatever the provider says', async () => {
    const { id } = await meAfter(await signIn('da.nghi', { groups: ['unit'] }));
    await app.db.getRepository(User).update({ id }, { active: false });
    for (const groups of [['unit'], ['desk']]) {
      await refused(() => signIn('da.nghi', { groups }), 'auth/oidc-no-account', 'disabled');
    }
    await app.db.getRepository(User).update({ username: 'reporter2' }, { active: false });
    const taking = () => signIn('reporter2', { groups: ['unit'] });
    await refused(taking, 'auth/oidc-no-account', 'disabled');
  });

  it('has the address of somebody, which proves nothing', async () => {
    const email = 'moi@gialai.gov.vn';
    await app.db.getRepository(User).update({ username: 'auditor' }, { email });
    const { id } = await meAfter(await signIn('cung.thu', { groups: ['unit'], email }));
    expect(id).not.toBe((await app.as('auditor')).id);
  });
});
