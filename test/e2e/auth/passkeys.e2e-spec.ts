import { type Response } from 'supertest';
import { IsNull } from 'typeorm';
import { PasskeyCeremonies } from '../../../src/auth/data/second-factor/passkey-ceremonies.js';
import { Passkey } from '../../../src/auth/data/second-factor/passkey.entity.js';
import { SecurityEvent } from '../../../src/auth/data/security-event.entity.js';
import { Session } from '../../../src/auth/data/session.entity.js';
import { User } from '../../../src/auth/user.entity.js';
import { TestApp } from '../../support/app.js';
import { Authenticator } from '../../support/authenticator.js';
import { DEMO_PASSWORD as password } from '../../support/environment.js';

const START = '2026-11-24T02:00:00Z';
const ORIGIN = 'https://trucban.gialai.gov.vn';
const SITE = 'trucban.gialai.gov.vn';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ publicUrl: `${ORIGIN}/truc-ban`, rateLimit: false });
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(() => app.stop());

const post = (path: string, body: object = {}) =>
  app.anonymous('post', `/api/v1/auth/${path}`).send(body);
const login = (username: string) => post('login', { username, password, tokenDelivery: 'body' });
const as = (
  token: string,
  method: 'get' | 'post' | 'patch' | 'delete',
  path: string,
  body?: object,
) =>
  app.anonymous(method, `/api/v1/auth/${path}`).set('authorization', `Bearer ${token}`).send(body);
const typeOf = ({ status, body }: Response) => [status, body.type?.replace('/problems/', '')];
const WRONG = [401, 'auth/wrong-second-factor'];

const idOf = async (username: string) =>
  (await app.db.getRepository(User).findOneByOrFail({ username })).id;
const passkeysOf = async (username: string) =>
  app.db.getRepository(Passkey).findBy({ userId: await idOf(username) });
const openSessions = async (username: string) =>
  app.db.getRepository(Session).countBy({ userId: await idOf(username), endedAt: IsNull() });

const begin = async (token: string) =>
  (await as(token, 'post', 'mfa/passkeys/options', {})).body.options;

async function enrol(username: string, counts = true) {
  const device = new Authenticator(ORIGIN, counts);
  const { accessToken: token } = (await login(username)).body;
  const credential = device.create(await begin(token));
  const added = await as(token, 'post', 'mfa/passkeys', { name: 'Điện thoại', credential });
  expect(added.status).toBe(201);
  return { token, device, passkey: added.body };
}

const question = async () => (await post('passkey/options')).body.options;
const signIn = (assertion: object) => post('passkey', { assertion, tokenDelivery: 'body' });

describe('a passkey', () => {
  it('is made by a device for this site, listed, renamed and removed by its owner alone', async () => {
    const { token, device, passkey } = await enrol('reporter');
    expect(passkey).toEqual({
      ...{ id: expect.any(String), name: 'Điện thoại', backedUp: false },
      ...{ createdAt: '2026-11-24T02:00:00.000Z', lastUsedAt: null, clonedAt: null },
    });
    const options = await begin(token);
    expect(options).toMatchObject({
      rp: { id: SITE, name: 'Trực Ban' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ transports: ['internal', 'hybrid'] }],
    });
    const named = await as(token, 'patch', `mfa/passkeys/${passkey.id}`, { name: 'Máy bàn' });
    expect(named.body.name).toBe('Máy bàn');
    const { accessToken: other } = (await login('reporter2')).body;
    for (const id of [passkey.id, 'x']) {
      const renamed = await as(other, 'patch', `mfa/passkeys/${id}`, { name: 'Của tôi' });
      const gone = await as(other, 'delete', `mfa/passkeys/${id}`, { password });
      expect([typeOf(renamed), typeOf(gone)]).toEqual(
        Array(2).fill([404, 'auth/passkey-not-found']),
      );
    }
    const { items } = (await as(token, 'get', 'mfa/passkeys')).body;
    expect(items).toEqual([{ ...passkey, name: 'Máy bàn' }]);
    const bare = await as(token, 'delete', `mfa/passkeys/${passkey.id}`, {});
    expect(typeOf(bare)).toEqual([403, 'auth/proof-needed']);
    const removed = await as(token, 'delete', `mfa/passkeys/${passkey.id}`, { password });
    expect(removed.status).toBe(204);
    expect(typeOf(await signIn(device.get(await question())))).toEqual(WRONG);
    expect((await login('reporter')).status).toBe(200);
  });

  it.each([
    ['of another site', { site: 'trucban.example' }],
    ['made on another page', { origin: 'https://trucban.example' }],
    ['made on a page of the site without TLS', { origin: `http://${SITE}` }],
    ['made for another question', { challenge: 'Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE' }],
    ['that is an answer to sign in by', { type: 'webauthn.get' }],
    ['of a device that does not know who holds it', { verified: false }],
  ])('%s is none', async (_, mischief) => {
    const { accessToken: token } = (await login('auditor')).body;
    const credential = new Authenticator(ORIGIN).create(await begin(token), mischief);
    const { status, body } = await as(token, 'post', 'mfa/passkeys', { name: 'x', credential });
    expect([status, body.errors?.[0].pointer]).toEqual([422, '/credential']);
    expect(await passkeysOf('auditor')).toEqual([]);
  });

  it('is made for who has asked, once, within five minutes', async () => {
    const { accessToken: mine } = (await login('auditor')).body;
    const { accessToken: theirs } = (await login('reporter2')).body;
    const device = new Authenticator(ORIGIN);
    const add = (token: string, credential: object) =>
      as(token, 'post', 'mfa/passkeys', { name: 'x', credential });
    const credential = device.create(await begin(mine));
    expect((await add(theirs, credential)).status).toBe(422);
    expect((await add(mine, credential)).status).toBe(201);
    expect((await add(mine, credential)).status).toBe(422);
    const late = device.create(await begin(mine));
    app.clock.advance(5);
    expect((await add(mine, late)).status).toBe(422);
    expect(await passkeysOf('auditor')).toHaveLength(1);
  });

  it.each([{}, { id: 7 }, { response: null }, { response: { clientDataJSON: 'e30' } }])(
    'is not %j',
    async (credential) => {
      const { accessToken: token } = (await login('reporter2')).body;
      const { status } = await as(token, 'post', 'mfa/passkeys', { name: 'x', credential });
      expect([status, typeOf(await signIn(credential))]).toEqual([422, WRONG]);
    },
  );
});

describe('signing in with a passkey alone', () => {
  let device: Authenticator;
  beforeAll(async () => {
    ({ device } = await enrol('handler'));
  });

  it('needs no password, and the device knows who holds it', async () => {
    const options = await question();
    expect(options).toMatchObject({ rpId: SITE, userVerification: 'required' });
    const { status, body } = await signIn(device.get(options));
    expect(status).toBe(200);
    const { items } = (await as(body.accessToken, 'get', 'sessions')).body;
    expect(items.find(({ current }: any) => current).methods).toEqual(['hwk']);
    const [passkey] = await passkeysOf('handler');
    expect([passkey?.counter, passkey?.lastUsedAt]).toEqual([1, new Date(START)]);
  });

  it.each<[string, object]>([
    ['for another site', { site: 'trucban.example' }],
    ['on another page', { origin: 'https://trucban.example' }],
    ['to another question', { challenge: 'Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE' }],
    ['of another kind', { type: 'webauthn.create' }],
    ['by a device that does not know who holds it', { verified: false }],
    ['for another account', { userHandle: 'AZs6UnwdfkqfADpbHC1Obw' }],
  ])('is not possible by an answer %s', async (_, mischief) => {
    const open = await openSessions('handler');
    expect(typeOf(await signIn(device.get(await question(), mischief)))).toEqual(WRONG);
    expect(await openSessions('handler')).toBe(open);
    expect((await signIn(device.get(await question()))).status).toBe(200);
  });

  it('is not possible by a signature of another key', async () => {
    const assertion = device.get(await question());
    const forged = new Authenticator(ORIGIN);
    forged.create({ challenge: 'x', rp: { id: SITE }, user: { id: '' } });
    const theirs = forged.get(await question());
    const swapped = { ...theirs, id: assertion.id, rawId: assertion.id };
    expect(typeOf(await signIn(swapped))).toEqual(WRONG);
    expect(typeOf(await signIn(theirs))).toEqual(WRONG);
    expect((await signIn(assertion)).status).toBe(200);
  });

  it('takes an answer once, also when it comes twice at once, and within five minutes', async () => {
    const { device } = await enrol('supervisor', false);
    const assertion = device.get(await question());
    const answers = await Promise.all([signIn(assertion), signIn(assertion)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const late = device.get(await question());
    app.clock.advance(5);
    expect(typeOf(await signIn(late))).toEqual(WRONG);
  });

  it('is not possible for a person who was disabled', async () => {
    const { device } = await enrol('admin');
    await app.db.query(`UPDATE user_account SET active = false WHERE username = 'admin'`);
    expect(typeOf(await signIn(device.get(await question())))).toEqual(WRONG);
    await app.db.query(`UPDATE user_account SET active = true WHERE username = 'admin'`);
    expect((await signIn(device.get(await question()))).status).toBe(200);
  });

  it('ends for both when somebody has a copy of the key', async () => {
    const { device } = await enrol('reporter2');
    const { body } = await signIn(device.get(await question()));
    const before = device.get(await question(), { counter: 1 });
    // A number that nobody has signed says nothing.
    const { response } = before as { response: object };
    const unsigned = { ...before, response: { ...response, signature: 'MEUCIQDk' } };
    expect(typeOf(await signIn(unsigned))).toEqual(WRONG);
    expect((await as(body.accessToken, 'get', 'me')).status).toBe(200);
    expect(typeOf(await signIn(device.get(await question(), { counter: 1 })))).toEqual(WRONG);
    expect((await as(body.accessToken, 'get', 'me')).status).toBe(401);
    expect(typeOf(await signIn(device.get(await question(), { counter: 9 })))).toEqual(WRONG);
    const [passkey] = await passkeysOf('reporter2');
    expect(passkey?.clonedAt).toEqual(new Date(START));
    const [event] = await app.db
      .getRepository(SecurityEvent)
      .findBy({ type: 'second-factor.cloned', subject: await idOf('reporter2') });
    expect(event?.data).toEqual({ passkey: passkey?.id, known: 1, shown: 1 });
    // What is not good is not asked for either.
    expect((await login('reporter2')).status).toBe(200);
  });
});

describe('a passkey as the second factor', () => {
  it('is asked for after the password, and makes do with the press of a button', async () => {
    const { device, token } = await enrol('coordinator');
    const asked = await login('coordinator');
    expect(typeOf(asked)).toEqual([401, 'auth/second-factor-needed']);
    expect(asked.body.methods).toEqual(['passkey']);
    const { challenge, passkeyOptions } = asked.body;
    expect(passkeyOptions).toMatchObject({ rpId: SITE, challenge, userVerification: 'preferred' });
    const assertion = device.get(passkeyOptions, { verified: false });
    const stranger = new Authenticator(ORIGIN);
    stranger.create({ challenge, rp: { id: SITE }, user: { id: '' } });
    const foreign = stranger.get({ challenge, rpId: SITE });
    expect(typeOf(await post('mfa/verify', { challenge, assertion: foreign }))).toEqual(WRONG);
    const wrongPlace = await signIn(device.get(passkeyOptions));
    expect(typeOf(wrongPlace)).toEqual(WRONG);
    const body = { challenge, assertion, tokenDelivery: 'body' };
    const { status, body: tokens } = await post('mfa/verify', body);
    expect(status).toBe(200);
    const { items } = (await as(tokens.accessToken, 'get', 'sessions')).body;
    expect(items.find(({ current }: any) => current).methods).toEqual(['pwd', 'hwk']);
    expect(typeOf(await post('mfa/verify', body))).toEqual(WRONG);
    const codes = await as(token, 'post', 'mfa/recovery-codes', { password });
    expect(codes.body.recoveryCodes).toHaveLength(10);
    expect((await login('coordinator')).body.methods).toEqual(['passkey', 'recovery-code']);
  });

  it('of somebody else is none', async () => {
    const { device } = await enrol('police');
    const { challenge } = (await login('coordinator')).body;
    const assertion = device.get({ challenge, rpId: SITE });
    expect(typeOf(await post('mfa/verify', { challenge, assertion }))).toEqual(WRONG);
  });
});

describe('a desk without an address of its own', () => {
  const desk = new PasskeyCeremonies({ policy: { roles: [], exempt: [] } });
  const person = { id: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f', username: 'nam', name: 'Nam' };
  const challenge = 'Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE';

  it.each([
    ['http://localhost:3000', true],
    ['http://localhost', true],
    ['https://localhost.example', false],
    ['http://localhost.example:3000', false],
    ['http://127.0.0.1:3000', false],
  ])('knows passkeys of the page %s: %s', async (origin, known) => {
    const options = (await desk.registration(person, challenge, [])) as never;
    const made = await desk.made(new Authenticator(origin).create(options), challenge);
    expect(made !== null).toBe(known);
  });
});
