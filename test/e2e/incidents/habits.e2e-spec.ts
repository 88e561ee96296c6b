import request, { type Test as Call } from 'supertest';
import { type Caller, TestApp } from '../../support/app.js';
import { Case, defacement } from '../../support/reports.js';
import { contentOf } from '../../support/state.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PROBLEM = 'application/problem+json; charset=utf-8';

describe('the habits of the API', () => {
  let app: TestApp;
  let reporter: Caller;
  let incident: Case;
  beforeAll(async () => {
    app = await TestApp.start();
    reporter = await app.as('reporter');
    incident = await Case.reported(app, reporter);
  });
  afterAll(() => app.stop());

  /** One answer of each sort: given, made, refused by the route, by the guard, by the router, by the parser. */
  const ANSWERS: [string, number, () => Call][] = [
    ['an incident', 200, () => reporter.get(incident.path())],
    ['a list', 200, () => reporter.get('/incidents')],
    ['a report', 201, () => reporter.post('/incidents', defacement())],
    ['life', 200, () => app.anonymous('get', '/health/live')],
    ['a stranger', 401, () => app.anonymous('get', '/api/v1/incidents')],
    ['a person who may not', 403, () => reporter.get(incident.path('/audit'))],
    ['an absent incident', 404, () => reporter.get('/incidents/SC-2026-999999')],
    ['an absent route', 404, () => reporter.get('/temples')],
    ['an unreadable address', 400, () => reporter.get('/incidents/%zz')],
    ['a body that is no JSON', 400, () => reporter.post('/incidents').type('json').send('{')],
    ['a wrong media type', 415, () => reporter.post('/incidents').type('text').send('x')],
    ['an invalid report', 422, () => reporter.post('/incidents', {})],
    ['a missing version', 428, () => reporter.patch(incident.path(), { tlp: 'RED' })],
    ['a stale version', 412, () => reporter.patch(incident.path(), {}).set('if-match', '"0"')],
  ];

  describe.each(ANSWERS)('in the answer to %s', (_, status, call) => {
    it('the request has an id: one given is kept, a bad one is replaced, each other is new', async () => {
      const first = await call();
      expect(first.status).toBe(status);
      expect(first.headers['x-request-id']).toMatch(UUID);
      const second = await call();
      expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
      const given = await call().set('x-request-id', 'zalo-7.B_9');
      expect(given.headers['x-request-id']).toBe('zalo-7.B_9');
      for (const bad of ['', 'with space', 'x'.repeat(65), '<script>', 'a;b']) {
        expect((await call().set('x-request-id', bad)).headers['x-request-id']).toMatch(UUID);
      }
    });

    it('nothing is to be kept by a cache', async () => {
      expect((await call()).headers['cache-control']).toBe('no-store');
    });

    it('no other origin is let in', async () => {
      const { headers } = await call().set('origin', 'https://evil.example');
      const cors = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
      expect(cors).toEqual([]);
    });

    it('a trace goes along, well-formed or not', async () => {
      for (const traceparent of [
        '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
        '00-xyz',
        'x'.repeat(5000),
        '',
      ]) {
        const answer = await call().set('traceparent', traceparent).set('tracestate', 'a=b');
        expect(answer.status).toBe(status);
      }
    });
  });

  const REFUSALS = ANSWERS.filter(([, status]) => status >= 400);

  describe.each(REFUSALS)('the problem of %s', (_, status, call) => {
    it('is a document with everything that a problem has', async () => {
      const { headers, body } = await call();
      expect(headers['content-type']).toBe(PROBLEM);
      expect(body).toMatchObject({
        type: expect.stringMatching(/^\/problems\/[a-z]+\/[a-z-]+$/),
        title: expect.stringMatching(/./),
        detail: expect.stringMatching(/./),
        status,
        instance: expect.stringMatching(/^\/api\/v1\//),
      });
      // A gap that nobody filled, or a key without a text.
      expect(`${body.title} ${body.detail}`).not.toMatch(/[{}]|\.title|\.detail/);
    });

    it('speaks Vietnamese unless English is preferred', async () => {
      const languageOf = async (preferred?: string) => {
        // A header that the caller set by default is taken away again.
        const asked = preferred === undefined ? call().unset('accept-language') : call();
        if (preferred !== undefined) void asked.set('accept-language', preferred);
        const { headers, body } = await asked;
        return [headers['content-language'], body.title];
      };
      const [vi, vietnamese] = await languageOf();
      const [en, english] = await languageOf('en');
      expect([vi, en]).toEqual(['vi', 'en']);
      expect(vietnamese).not.toBe(english);
      for (const preferred of ['vi', 'fr', '*', 'vi-VN,vi;q=0.9,en;q=0.8', 'en;q=0', ';;;']) {
        expect([preferred, await languageOf(preferred)]).toEqual([preferred, ['vi', vietnamese]]);
      }
      for (const preferred of ['en-GB', 'en-US,en;q=0.9', 'vi;q=0.4,en;q=0.8', 'fr,en;q=0.5']) {
        expect([preferred, await languageOf(preferred)]).toEqual([preferred, ['en', english]]);
      }
    });
  });

  it.each(ANSWERS.filter(([name]) => name !== 'an unreadable address'))(
    'the answer to %s keeps browsers from doing harm with it',
    async (_, __, call) => {
      const { headers } = await call();
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    },
  );

  it('an unacceptable place is named in the language asked for', async () => {
    const detail = async (language: string) => {
      const { body } = await reporter.post('/incidents', {}).set('accept-language', language);
      return body.errors.find((one: { pointer: string }) => one.pointer === '/impact').detail;
    };
    expect(await detail('en')).toBe('must be a JSON object');
    expect(await detail('vi')).toMatch(/JSON/);
    expect(await detail('vi')).not.toBe(await detail('en'));
  });

  it('a stranger is told how to sign in, whatever the route', async () => {
    const { headers, body } = await app.anonymous('get', '/api/v1/incidents');
    expect([headers['www-authenticate'], body.type]).toEqual([
      ...['Bearer', '/problems/auth/not-signed-in'],
    ]);
    for (const token of ['Bearer x.y.z', 'Bearer ', 'Basic YTpi', `Bearer ${reporter.token}x`]) {
      const { status } = await app
        .anonymous('get', '/api/v1/incidents')
        .set('authorization', token);
      expect([token, status]).toEqual([token, 401]);
    }
  });

  it.each(['get', 'post', 'put', 'patch', 'delete'] as const)(
    'a route that is not there is a problem with any method: %s',
    async (method) => {
      const { status, body } = await reporter[method]('/temples');
      expect([status, body.type]).toEqual([404, '/problems/request/no-such-route']);
      const outside = await app.anonymous(method, '/api/v2/incidents');
      expect([outside.status, outside.body.type]).toEqual([404, '/problems/request/no-such-route']);
    },
  );

  describe('a write to what others may write to', () => {
    const correct = (ifMatch?: string) => {
      const call = reporter.patch(incident.path(), { actionsTaken: 'Đã ngắt mạng.' });
      return ifMatch === undefined ? call : call.set('if-match', ifMatch);
    };

    it.each([undefined, '*', ' * '])('must name the version it has read: %s', async (ifMatch) => {
      const before = await contentOf(app);
      const { status, body } = await correct(ifMatch);
      expect([status, body]).toMatchObject([
        428,
        { type: '/problems/request/precondition-required', current: incident.etag },
      ]);
      expect(await contentOf(app)).toEqual(before);
    });

    it('is told who changed what since an old version', async () => {
      const old = incident.etag;
      await incident.write(
        reporter.patch(incident.path(), { title: 'Trang chủ huyện hiện nội dung lạ' }),
      );
      const before = await contentOf(app);
      const { status, body } = await correct(old);
      expect([status, body]).toMatchObject([
        412,
        {
          type: '/problems/request/stale',
          current: incident.etag,
          changes: [
            {
              field: 'title',
              from: defacement().title,
              to: 'Trang chủ huyện hiện nội dung lạ',
              by: 'Nguyễn Thị Hoa',
              at: '2026-11-24T02:00:00.000Z',
            },
          ],
        },
      ]);
      expect(await contentOf(app)).toEqual(before);
    });

    it('is made by one of several at once, the others are told that they are late', async () => {
      const { etag } = incident;
      const answers = await Promise.all(Array.from({ length: 6 }, () => correct(etag)));
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([200, 412, 412, 412, 412, 412]);
      const { body } = await reporter.get(incident.path());
      expect(body.version).toBe(Number(etag.replaceAll('"', '')) + 1);
    });
  });
});

describe('an origin that is let in', () => {
  const ORIGIN = 'https://truc-ban.gialai.gov.vn';
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ corsOrigins: [ORIGIN] });
  });
  afterAll(() => app.stop());

  const preflight = (origin: string) =>
    request(app.nest.getHttpServer())
      .options('/api/v1/incidents')
      .set('origin', origin)
      .set('access-control-request-method', 'POST')
      .set('access-control-request-headers', 'authorization,idempotency-key');

  it('may ask what it may send', async () => {
    const { status, headers } = await preflight(ORIGIN);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': expect.stringContaining('PATCH'),
      'access-control-allow-headers': expect.stringContaining('if-match'),
    });
  });

  it('reads answers and refusals, with the headers that matter', async () => {
    const reporter = await app.as('reporter');
    for (const call of [
      () => reporter.get('/incidents'),
      () => reporter.get('/incidents/SC-2026-999999'),
    ]) {
      const { headers } = await call().set('origin', ORIGIN);
      expect(headers).toMatchObject({
        'access-control-allow-origin': ORIGIN,
        'access-control-expose-headers': expect.stringContaining('etag'),
        vary: expect.stringMatching(/origin/i),
      });
    }
  });

  it('is no other', async () => {
    for (const origin of ['https://evil.example', `${ORIGIN}.evil.example`, 'null']) {
      const { headers } = await preflight(origin);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });
});
