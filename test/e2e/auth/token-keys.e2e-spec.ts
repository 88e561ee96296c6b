import { createLocalJWKSet, jwtVerify } from 'jose';
import { SigningKey } from '../../../src/auth/data/signing-key.entity.js';
import { SigningKeys } from '../../../src/auth/data/signing-keys.js';
import { Clock } from '../../../src/common/clock.js';
import { Database } from '../../../src/common/database.js';
import { Rounds } from '../../../src/common/rounds.js';
import { TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/environment.js';

const START = '2026-11-24T02:00:00.000Z';
const DAY = 24 * 60;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  app.clock.set(START);
  await app.db.query('DELETE FROM signing_key');
  await keys().turn();
});
afterAll(() => app.stop());

const keys = () => app.nest.get(SigningKeys);
/** The keys as another process has them. */
const elsewhere = () =>
  new SigningKeys(app.nest.get(Database), app.nest.get(Clock), app.nest.get(Rounds));
const kept = () => app.db.getRepository(SigningKey).find({ order: { sequence: 'ASC' } });
const tokenFor = async (username: string): Promise<string> => {
  const { body } = await app
    .anonymous('post', '/api/v1/auth/login')
    .send({ username, password: DEMO_PASSWORD });
  return body.accessToken;
};
const published = async () => (await app.anonymous('get', '/.well-known/jwks.json')).body;
const kidOf = (token: string) =>
  (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string })
    .kid;
const me = async (token: string) =>
  (await app.anonymous('get', '/api/v1/auth/me').set('authorization', `Bearer ${token}`)).status;

describe('the keys of access tokens', () => {
  it('are published beside those of the seal, and check a token outside the desk', async () => {
    const token = await tokenFor('reporter');
    const set = await published();
    const [ours] = await kept();
    expect(set.keys).toContainEqual({
      ...{ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid: ours?.id },
      ...{ x: expect.any(String), y: expect.any(String) },
    });
    expect(set.keys.some(({ alg }: { alg: string }) => alg === 'EdDSA')).toBe(true);
    expect(JSON.stringify(set)).not.toContain('"d"');
    const currentDate = app.clock.now();
    const { payload } = await jwtVerify(token, createLocalJWKSet(set), { currentDate });
    expect(payload.iss).toBe('truc-ban');
  });

  it('change after a month, shown before they sign, and go after their last token', async () => {
    const [first] = await kept();
    app.clock.advance(30 * DAY - 10);
    await keys().turn();
    const [, second] = await kept();
    const shown = await published();
    expect(shown.keys.map(({ kid }: { kid: string }) => kid)).toEqual(
      expect.arrayContaining([first?.id, second?.id]),
    );
    const old = await tokenFor('reporter');
    expect(kidOf(old)).toBe(first?.id);

    app.clock.advance(10);
    const fresh = await tokenFor('reporter');
    expect(kidOf(fresh)).toBe(second?.id);
    app.clock.advance(9.9);
    await keys().turn();
    expect(await kept()).toHaveLength(2);
    app.clock.advance(2);
    await keys().turn();
    expect((await kept()).map(({ id }) => id)).toEqual([second?.id]);
    expect((await published()).keys.some(({ kid }: { kid: string }) => kid === first?.id)).toBe(
      false,
    );
  });

  it('change at once by a command, and tokens of the one before hold until they end', async () => {
    const old = await tokenFor('reporter');
    const id = await elsewhere().rotate();
    const other = elsewhere();
    await other.turn();
    const fresh = await other.sign({ id: 'x', userId: 'y' });
    expect(kidOf(fresh)).toBe(id);
    expect(await me(old)).toBe(200);
    // Made in another process, it is found here when a token first names it.
    await keys().turn();
    expect(await keys().publicKeyOf(fresh)).toBeDefined();
    expect(kidOf(await tokenFor('reporter'))).toBe(id);
  });

  it('are made once by many processes that begin at once', async () => {
    await app.db.query('DELETE FROM signing_key');
    const processes = Array.from({ length: 8 }, elsewhere);
    const tokens = await Promise.all(
      processes.map((one) => one.sign({ id: 'a session', userId: 'somebody' })),
    );
    expect(await kept()).toHaveLength(1);
    expect(new Set(tokens.map(kidOf)).size).toBe(1);
    app.clock.advance(30 * DAY);
    await Promise.all(processes.map((one) => one.turn()));
    expect((await kept()).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });
});
