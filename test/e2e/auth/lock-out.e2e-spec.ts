import { SecurityEvent } from '../../../src/auth/data/security-event.entity.js';
import { SignInUpkeep } from '../../../src/auth/data/sign-in-upkeep.js';
import { SignInFailure } from '../../../src/auth/data/sign-in-failure.entity.js';
import { TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/environment.js';

const OFFICE = '10.33.1.20';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ trustProxy: true });
});
beforeEach(async () => {
  await app.db.query('TRUNCATE sign_in_failure, known_address');
});
afterAll(() => app.stop());

const signIn = (username: string, address: string, password = DEMO_PASSWORD) =>
  app
    .anonymous('post', '/api/v1/auth/login')
    .set('x-forwarded-for', address)
    .send({ username, password });
const miss = (username: string, address: string) => signIn(username, address, 'a wrong password');
/** An address that nobody has come from before. */
let strangers = 0;
const elsewhere = () => `198.51.${Math.floor(++strangers / 250)}.${strangers % 250}`;
const heard = async (attempts: readonly PromiseLike<{ status: number }>[]) => {
  const statuses = (await Promise.all(attempts)).map(({ status }) => status);
  return Object.fromEntries(
    [...new Set(statuses)]
      .sort()
      .map((one) => [...[one, statuses.filter((status) => status === one).length]]),
  );
};

describe('many wrong passwords', () => {
  it('of one account from one address make that pair wait, and nobody else', async () => {
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect((await miss('police', OFFICE)).status).toBe(401);
    }
    const waits = await signIn('police', OFFICE);
    expect([waits.status, waits.headers['retry-after']]).toEqual([429, '60']);
    expect((await signIn('handler', OFFICE)).status).toBe(200);
    expect((await signIn('police', elsewhere())).status).toBe(200);
    expect((await miss('POLICE', OFFICE)).status).toBe(429);
    const events = await app.db.getRepository(SecurityEvent).findBy({ type: 'sign-in.delayed' });
    expect(events[0]).toMatchObject({ subject: 'police', address: OFFICE });
  });

  it('of one account from everywhere make strangers wait, and its owner not, where they have been before', async () => {
    expect((await signIn('coordinator', OFFICE)).status).toBe(200);
    for (let attempt = 1; attempt <= 20; attempt++) {
      expect((await miss('coordinator', elsewhere())).status).toBe(401);
    }
    expect((await miss('coordinator', elsewhere())).status).toBe(429);
    expect((await signIn('coordinator', elsewhere())).status).toBe(429);
    expect((await signIn('coordinator', OFFICE)).status).toBe(200);
    // What its owner knows changes nothing for those who guess.
    expect((await miss('coordinator', elsewhere())).status).toBe(429);
  });

  it('never keep the owner out for longer than a quarter of an hour, in a new place either', async () => {
    for (let attempt = 1; attempt <= 30; attempt++) {
      await miss('reporter', elsewhere());
      app.clock.advance(15);
    }
    const { status, headers } = await signIn('reporter', elsewhere());
    expect(status === 200 || Number(headers['retry-after']) <= 900).toBe(true);
    app.clock.advance(15);
    expect((await signIn('reporter', elsewhere())).status).toBe(200);
  });

  it('of many accounts from one address make it wait, but for those who are known there', async () => {
    const guesser = '2001:db8:7:7::1';
    expect((await signIn('supervisor', guesser)).status).toBe(200);
    for (let attempt = 1; attempt <= 3; attempt++) {
      expect((await miss(`nobody-${attempt}`, `2001:db8:7:7::${attempt}`)).status).toBe(401);
    }
    // As if there had been many more of them: the row of the address is the one that all three have added to.
    await app.db.query('UPDATE sign_in_failure SET failures = 99 WHERE failures = 3');
    expect((await miss('nobody-4', '2001:db8:7:7:2::1')).status).toBe(401);
    expect((await miss('nobody-0', '2001:db8:7:7:1::1')).status).toBe(429);
    expect((await signIn('handler', guesser)).status).toBe(429);
    expect((await signIn('supervisor', guesser)).status).toBe(200);
    expect((await signIn('handler', OFFICE)).status).toBe(200);
  });

  it('of an account that does not exist are answered alike', async () => {
    for (let attempt = 1; attempt <= 5; attempt++) {
      const [known, unknown] = [await miss('auditor', OFFICE), await miss('no-one', OFFICE)];
      expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    }
    const [known, unknown] = [await miss('auditor', OFFICE), await miss('no-one', OFFICE)];
    expect(known.status).toBe(429);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  });

  it('that come at once are heard no more than one after another', async () => {
    const many = Array.from({ length: 30 }, () => miss('police', OFFICE));
    expect(await heard(many)).toEqual({ 401: 5, 429: 25 });
  });
});

describe('what is counted', () => {
  const rows = () => app.db.getRepository(SignInFailure).find();

  it('is taken back by a sign-in that succeeds', async () => {
    const eight = Array.from({ length: 8 }, () => signIn('handler', OFFICE));
    expect(await heard(eight)).toEqual({ 200: 8 });
    await miss('handler', OFFICE);
    await signIn('handler', OFFICE);
    expect((await rows()).map(({ failures }) => failures).sort()).toEqual([1, 1]);
  });

  it('names neither account nor address, and goes when nobody waits for it any more', async () => {
    await miss('handler', OFFICE);
    const [row] = await app.db.query(
      `SELECT string_agg(t::text, ' ') AS all FROM sign_in_failure t`,
    );
    expect(row.all).not.toMatch(/handler|10\.33/);
    await app.nest.get(SignInUpkeep).run();
    expect(await rows()).toHaveLength(3);
    app.clock.advance(2 * 24 * 60);
    await app.nest.get(SignInUpkeep).run();
    expect(await rows()).toHaveLength(0);
  });
});
