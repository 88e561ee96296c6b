import { type Caller, TestApp } from '../../support/app.js';
import { defacement } from '../../support/reports.js';
import { contentOf, rowsOf } from '../../support/state.js';

describe('a report with an Idempotency-Key', () => {
  let app: TestApp;
  let reporter: Caller;
  let other: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    reporter = await app.as('reporter');
    other = await app.as('reporter2');
  });
  afterAll(() => app.stop());

  const send = (key: string, changes: Record<string, unknown> = {}, by = reporter) =>
    by.post('/incidents', defacement(changes)).set('idempotency-key', key);

  const incidents = async () => (await rowsOf(app)).incident;

  it('is answered as the first time when it comes again, and filed once', async () => {
    const first = await send('again');
    const before = await contentOf(app);
    const second = await send('again');
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.body).toEqual(first.body);
    expect(second.headers).toMatchObject({
      ...{ location: first.headers.location, etag: first.headers.etag },
    });
    expect(await contentOf(app)).toEqual(before);
  });

  it('is the same however its members are ordered and its letters composed', async () => {
    const first = await send('order');
    const members = Object.entries(defacement()).reverse();
    const { title } = defacement();
    const second = await reporter
      .post('/incidents', { ...Object.fromEntries(members), title: title.normalize('NFD') })
      .set('idempotency-key', 'order');
    expect([second.status, second.body.code]).toEqual([201, first.body.code]);
  });

  it('is refused when the key came with another body', async () => {
    await send('other-body');
    const before = await contentOf(app);
    const { status, body } = await send('other-body', { tlp: 'RED' });
    expect([status, body.type]).toEqual([422, '/problems/idempotency/key-used-for-another']);
    expect(await contentOf(app)).toEqual(before);
  });

  it('is refused when the key came to another address', async () => {
    const { body } = await send('other-address');
    const comment = await reporter
      .post(`/incidents/${body.code}/comments`, { text: 'Đã ngắt mạng.' })
      .set('idempotency-key', 'other-address');
    expect([comment.status, comment.body.type]).toEqual([
      ...[422, '/problems/idempotency/key-used-for-another'],
    ]);
  });

  it('makes one incident of requests at once, all of which are answered with it', async () => {
    const before = await incidents();
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('at-once')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(1);
    const replayed = answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true');
    expect(replayed).toHaveLength(7);
    expect(await incidents()).toBe(before + 1);
  });

  it('makes one incident of two different requests at once, and refuses the other', async () => {
    const before = await incidents();
    const answers = await Promise.all([send('race'), send('race', { tlp: 'RED' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await incidents()).toBe(before + 1);
  });

  it('stands for its caller only', async () => {
    const mine = await send('shared');
    const theirs = await send('shared', {}, other);
    expect([theirs.status, theirs.headers['idempotency-replayed']]).toEqual([201, undefined]);
    expect(theirs.body.code).not.toBe(mine.body.code);
    expect(theirs.body.reporterAgency).toBe('GL-UBND-626');
  });

  it('that was refused may be sent again with the same key, set right', async () => {
    const refused = await send('set-right', { title: 'x' });
    expect(refused.status).toBe(422);
    expect((await send('set-right')).status).toBe(201);
  });

  it.each(['', 'with space', 'x'.repeat(256), 'ký-tự'])(
    'is refused with the key “%s”',
    async (key) => {
      const before = await contentOf(app);
      const { status, body } = await reporter
        .post('/incidents', defacement())
        .set('idempotency-key', Buffer.from(key).toString('latin1'));
      expect([status, body.errors]).toEqual([
        422,
        [{ header: 'Idempotency-Key', detail: expect.any(String) }],
      ]);
      expect(await contentOf(app)).toEqual(before);
    },
  );

  describe('a day later', () => {
    afterEach(() => {
      app.clock.set('2026-11-24T02:00:00Z');
    });

    it('is still the same request after 23 hours and 59 minutes', async () => {
      const first = await send('day');
      app.clock.advance(24 * 60 - 1);
      expect((await send('day')).body.code).toBe(first.body.code);
    });

    it('is a new one after 24 hours', async () => {
      const first = await send('next-day');
      app.clock.advance(24 * 60);
      const second = await send('next-day');
      expect([second.status, second.headers['idempotency-replayed']]).toEqual([201, undefined]);
      expect(second.body.code).not.toBe(first.body.code);
      expect((await send('next-day')).body.code).toBe(second.body.code);
    });

    it('is a new one also when a register has changed since', async () => {
      const first = await send('changed');
      app.clock.advance(24 * 60);
      await app.db.query(`UPDATE agency SET note = 'Đã đổi' WHERE code = 'GL-UBND-633'`);
      const second = await send('changed', { tlp: 'RED' });
      expect([second.status, second.body.type]).toEqual([201, undefined]);
      expect(second.body.code).not.toBe(first.body.code);
    });
  });

  it('is answered from the store also when a register has changed since', async () => {
    const first = await send('register');
    await app.db.query(`UPDATE agency SET note = 'Lại đổi' WHERE code = 'GL-UBND-633'`);
    const second = await send('register');
    expect([second.body, second.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
  });
});
