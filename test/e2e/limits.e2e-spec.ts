import { POLICIES } from '../../src/common/limits/policies.js';
import { RateLimiter } from '../../src/common/limits/rate-limiter.js';
import { BucketExpiry } from '../../src/common/limits/bucket-expiry.js';
import { type Caller, TestApp } from '../support/app.js';
import { DEMO_PASSWORD } from '../support/environment.js';
import { keyOf } from '../support/intake.js';

const TOO_MANY = '/problems/request/too-many';

describe('requests are limited', () => {
  let app: TestApp;
  let other: TestApp;
  let reporter: Caller;
  let auditor: Caller;
  beforeAll(async () => {
    app = await TestApp.start({ rateLimit: true, trustProxy: '127.0.0.1' });
    other = await TestApp.on((app.db.options as any).extra.connectionString, { rateLimit: true });
    reporter = await app.as('reporter');
    auditor = await app.as('auditor');
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });
  // Every test begins with all quotas whole.
  beforeEach(() => {
    pass(3600);
  });

  const pass = (seconds: number) => {
    for (const { clock } of [app, other]) clock.advance(seconds / 60);
  };

  const signIn = (username: string, from: string, password = DEMO_PASSWORD) =>
    app
      .anonymous('post', '/api/v1/auth/login')
      .set('x-forwarded-for', from)
      .send({ username, password, tokenDelivery: 'body' });

  /** Statuses in order of how often they came. */
  const tally = (answers: readonly { status: number }[]) => {
    const counts: Record<number, number> = {};
    for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };

  it('and say by what, and how much is left', async () => {
    const { headers } = await reporter.get('/incidents');
    expect(headers['ratelimit-policy']).toBe('"reads";q=1200;w=60');
    expect(headers.ratelimit).toBe('"reads";r=1199;t=1');
    expect((await reporter.get('/incidents')).headers.ratelimit).toBe('"reads";r=1198;t=1');
    const written = await reporter.post('/incidents/preview', {});
    expect(written.headers['ratelimit-policy']).toBe('"writes";q=600;w=60');
  });

  it('and alerts of programs apart from what their office reports', async () => {
    const { key } = await keyOf(await app.as('admin'));
    const { status, headers } = await app
      .anonymous('post', '/api/v1/intake/wazuh')
      .set('x-api-key', key)
      .send({ rule: { id: '1' } });
    expect([status, headers['ratelimit-policy']]).toEqual([409, '"alerts";q=1200;w=60']);
  });

  it('sign-in by the account that is tried, whether the password is right or not', async () => {
    for (let time = 1; time <= 10; time++) {
      expect((await signIn('reporter', '203.0.113.1')).status).toBe(200);
    }
    const refused = await signIn('Reporter ', '203.0.113.200');
    expect([refused.status, refused.body]).toMatchObject([429, { type: TOO_MANY, retryAfter: 6 }]);
    expect(refused.headers).toMatchObject({
      'retry-after': '6',
      'ratelimit-policy': '"sign-in";q=60;w=60, "account";q=10;w=60',
      ratelimit: '"sign-in";r=59;t=1, "account";r=0;t=60',
    });
    // The owner, at another place, is not locked out; nor are others at this one.
    expect((await signIn('reporter', '198.51.100.1')).status).toBe(200);
    expect((await signIn('handler', '203.0.113.1')).status).toBe(200);
    pass(6);
    expect((await signIn('reporter', '203.0.113.1')).status).toBe(200);
    expect((await signIn('reporter', '203.0.113.1')).status).toBe(429);
  });

  it('sign-in by the address, an IPv6 network being one', async () => {
    const limiter = app.nest.get(RateLimiter);
    for (let time = 1; time < 60; time++) {
      await limiter.take(POLICIES['sign-in'], '2001:db8:0:1');
    }
    expect((await signIn('nobody', '2001:db8:0:1::5')).status).toBe(401);
    expect((await signIn('nobody', '2001:db8:0:1:ffff::9')).status).toBe(429);
    expect((await signIn('nobody', '2001:db8:0:2::5')).status).toBe(401);
  });

  it('nobody takes more by asking at once, or by asking two processes', async () => {
    const elsewhere = await other.as('auditor');
    const calls = Array.from({ length: 40 }, (_, i) =>
      Promise.resolve((i % 2 ? auditor : elsewhere).get('/audit/verify')),
    );
    expect(tally(await Promise.all(calls))).toEqual({ 200: 30, 429: 10 });
    // What the auditor has used up is nobody else's, and of this policy alone.
    expect((await auditor.get('/audit/checkpoints')).status).toBe(200);
    pass(2);
    expect((await auditor.get('/audit/verify')).status).toBe(200);
    expect((await auditor.get('/audit/verify')).status).toBe(429);
  });

  it('a quota never grows beyond itself', async () => {
    await auditor.get('/audit/verify');
    pass(3600);
    const { headers } = await auditor.get('/audit/verify');
    expect(headers.ratelimit).toBe('"heavy";r=29;t=2');
  });

  it('whoever keeps coming without credentials waits, and others behind the address do not', async () => {
    const stranger = () => app.anonymous('get', '/api/v1/incidents').set('accept-language', 'en');
    const answers = [];
    for (let time = 1; time <= 125; time++) answers.push(await stranger());
    expect(tally(answers)).toEqual({ 401: 120, 429: 5 });
    const last = answers.at(-1);
    expect(last?.body).toMatchObject({ type: TOO_MANY, retryAfter: 1 });
    expect(last?.headers).toMatchObject({ 'retry-after': '1' });
    expect(last?.headers).not.toHaveProperty('www-authenticate');
    expect((await reporter.get('/incidents')).status).toBe(200);
  });

  it('those who watch the process never wait', async () => {
    const { headers } = await app.anonymous('get', '/health/live');
    expect(headers).not.toHaveProperty('ratelimit');
  });

  it('what is refused does nothing', async () => {
    const before = await app.db.query('SELECT count(*) FROM session');
    const limiter = app.nest.get(RateLimiter);
    for (let time = 1; time <= 60; time++) await limiter.take(POLICIES['sign-in'], '192.0.2.1');
    expect((await signIn('reporter', '192.0.2.1')).status).toBe(429);
    expect(await app.db.query('SELECT count(*) FROM session')).toEqual(before);
  });

  it('full buckets are taken away, others stay', async () => {
    await auditor.get('/audit/verify');
    const expiry = app.nest.get(BucketExpiry);
    const held = async () =>
      Number((await app.db.query('SELECT count(*) FROM rate_limit'))[0].count);
    await expiry.run();
    expect(await held()).toBe(1);
    pass(2);
    await expiry.run();
    pass(1);
    await expiry.run();
    expect(await held()).toBe(0);
  });

  it('nobody is limited while the quotas cannot be read', async () => {
    await app.db.query('ALTER TABLE rate_limit RENAME TO away');
    const { status, headers } = await auditor.get('/audit/verify');
    expect([status, headers.ratelimit]).toEqual([200, undefined]);
    await app.db.query('ALTER TABLE away RENAME TO rate_limit');
    pass(2);
    expect((await auditor.get('/audit/verify')).headers.ratelimit).toMatch(/^"heavy"/);
  });
});
