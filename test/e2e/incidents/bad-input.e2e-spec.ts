import { type Caller, TestApp } from '../../support/app.js';
import { Case, defacement, impact, without } from '../../support/reports.js';
import { contentOf } from '../../support/state.js';

const lacking = (member: string): object => without(defacement(), member);

const impactLacking = (member: string): object => defacement({ impact: without(impact(), member) });

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('bad input', () => {
  let app: TestApp;
  let reporter: Caller;
  let incident: Case;
  beforeAll(async () => {
    app = await TestApp.start();
    reporter = await app.as('reporter');
    incident = await Case.reported(app, reporter);
  });
  afterAll(() => app.stop());

  let before: Awaited<ReturnType<typeof contentOf>>;
  beforeEach(async () => {
    before = await contentOf(app);
  });
  afterEach(async () => {
    expect(await contentOf(app)).toEqual(before);
  });

  /** The body as these bytes, whatever they are. */
  const raw = (body: string | Buffer, contentType = 'application/json', path = '/incidents') =>
    reporter
      .post(path)
      .set('content-type', contentType)
      .serialize(String)
      .send(body as string);

  const expectProblem = (answer: any, status: number, type: string) => {
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${type}`]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  };

  const pointersOf = ({ status, body }: any) => [
    status,
    ...(body.errors?.map(({ pointer }: { pointer: string }) => pointer) ?? [body.type]),
  ];

  describe('in a report is refused with its place', () => {
    it.each<[string, object, string]>([
      ['no title', lacking('title'), '/title'],
      ['no description', lacking('description'), '/description'],
      ['no category', lacking('category'), '/category'],
      ['no detection', lacking('detectedAt'), '/detectedAt'],
      ['no system', lacking('system'), '/system'],
      ['no impact', lacking('impact'), '/impact'],
      ['half an impact', impactLacking('spread'), '/impact/spread'],
      ['a class left out', defacement({ category: { type: 'spam' } }), '/category/taxonomy'],
      ['a nameless contact', defacement({ contact: { phone: '0269 385 1234' } }), '/contact/name'],
      ['a title too short', defacement({ title: 'Lỗi' }), '/title'],
      ['a title too long', defacement({ title: 'x'.repeat(201) }), '/title'],
      ['a blank title', defacement({ title: ' '.repeat(20) }), '/title'],
      ['a description too long', defacement({ description: 'x'.repeat(20_001) }), '/description'],
      ['a number for a text', defacement({ title: 12_345 }), '/title'],
      ['a list for a text', defacement({ title: ['Trang chủ lạ'] }), '/title'],
      ['an object for a text', defacement({ description: { text: 'x' } }), '/description'],
      ['a text for an object', defacement({ category: 'fraud' }), '/category'],
      ['a number for an object', defacement({ impact: 5 }), '/impact'],
      ['a list for an object', defacement({ impact: [impact()] }), '/impact'],
      ['an empty list for an object', defacement({ system: [] }), '/system'],
      ['a list for a contact', defacement({ contact: [{ name: 'Hoa' }] }), '/contact'],
      ['null for an object', defacement({ system: null }), '/system'],
      ['null for what may be absent', defacement({ tlp: null }), '/tlp'],
      ['null for a contact', defacement({ contact: null }), '/contact'],
      ['null for a list', defacement({ system: { name: 'A', domains: null } }), '/system/domains'],
      ['null for an agency', defacement({ onBehalfOf: null }), '/onBehalfOf'],
      [
        'a text for a list',
        defacement({ system: { name: 'A', domains: 'a.vn' } }),
        '/system/domains',
      ],
      ['numbers in a list', defacement({ system: { name: 'A', domains: [1] } }), '/system/domains'],
      [
        'a number as text',
        defacement({ impact: impact({ recordsAffected: '5' }) }),
        '/impact/recordsAffected',
      ],
      [
        'half a person',
        defacement({ impact: impact({ recordsAffected: 0.5 }) }),
        '/impact/recordsAffected',
      ],
      [
        'fewer than none',
        defacement({ impact: impact({ recordsAffected: -1 }) }),
        '/impact/recordsAffected',
      ],
      [
        'more than live',
        defacement({ impact: impact({ recordsAffected: 1e10 }) }),
        '/impact/recordsAffected',
      ],
      [
        'a flag as text',
        defacement({ impact: impact({ crimeSigns: 'true' }) }),
        '/impact/crimeSigns',
      ],
      [
        'a level as number',
        defacement({ impact: impact({ systemLevel: 2 }) }),
        '/impact/systemLevel',
      ],
      [
        'an answer not in the list',
        defacement({ impact: impact({ spread: 'huge' }) }),
        '/impact/spread',
      ],
      [
        'an answer of every object',
        defacement({ impact: impact({ spread: 'toString' }) }),
        '/impact/spread',
      ],
      ['an unknown TLP', defacement({ tlp: 'PURPLE' }), '/tlp'],
      ['no instant', defacement({ detectedAt: 'sáng nay' }), '/detectedAt'],
      ['a day for an instant', defacement({ detectedAt: '2026-11-24' }), '/detectedAt'],
      [
        'an instant without offset',
        defacement({ detectedAt: '2026-11-24T01:30:00' }),
        '/detectedAt',
      ],
      [
        'a day that does not exist',
        defacement({ detectedAt: '2026-02-30T01:30:00Z' }),
        '/detectedAt',
      ],
      [
        'an hour that does not exist',
        defacement({ detectedAt: '2026-11-23T25:30:00Z' }),
        '/detectedAt',
      ],
      ['the year 0', defacement({ detectedAt: '0000-01-01T00:00:00Z' }), '/detectedAt'],
      [
        'the year 0 by an offset',
        defacement({ detectedAt: '0001-01-01T00:00:00+07:00' }),
        '/detectedAt',
      ],
      ['milliseconds for an instant', defacement({ detectedAt: 1_795_500_000_000 }), '/detectedAt'],
      [
        'no telephone number',
        defacement({ contact: { name: 'Hoa', phone: 'gọi tôi' } }),
        '/contact/phone',
      ],
      [
        'no e-mail address',
        defacement({ contact: { name: 'Hoa', email: 'hoa at x' } }),
        '/contact/email',
      ],
      ['an unknown member', defacement({ colour: 'red' }), '/colour'],
      ['what the desk decides', defacement({ severity: 'low' }), '/severity'],
      ['an unknown member inside', defacement({ impact: impact({ mood: 'bad' }) }), '/impact/mood'],
      [
        'an unknown member deeper',
        defacement({ system: { name: 'A', port: { no: 1 } } }),
        '/system/port',
      ],
      ['a member with a slash', defacement({ 'a/b~c': 1 }), '/a~1b~0c'],
      ['a member of every object', defacement({ constructor: 'x' }), '/constructor'],
      ['one that asks who it is', defacement({ hasOwnProperty: 1 }), '/hasOwnProperty'],
      ['such a member inside', defacement({ extra: { constructor: 'x' } }), '/extra/constructor'],
      [
        'such a member of an object',
        defacement({ impact: impact({ valueOf: 1 }) }),
        '/impact/valueOf',
      ],
      ['NUL in a text', defacement({ description: 'a\u0000b' }), '/description'],
      [
        'NUL deep inside',
        defacement({ system: { name: 'A', domains: ['a.vn', '\u0000'] } }),
        '/system/domains/1',
      ],
    ])('%s', async (_, body, pointer) => {
      expect(pointersOf(await reporter.post('/incidents', body))).toEqual([422, pointer]);
    });

    it('half a pair of surrogates', async () => {
      const body = JSON.stringify(lacking('title')).replace('{', '{"title":"Trang ch\\ud835 lạ",');
      expect(pointersOf(await raw(body))).toEqual([422, '/title']);
      const swapped = body.replace('\\ud835', '\\udc00\\ud835');
      expect(pointersOf(await raw(swapped))).toEqual([422, '/title']);
    });

    it('a number beyond all bounds', async () => {
      const body = (number: string) =>
        JSON.stringify(defacement()).replace('"recordsAffected":0', `"recordsAffected":${number}`);
      for (const number of ['1e400', '-1e400', '9'.repeat(400), '9007199254740993']) {
        expect(pointersOf(await raw(body(number)))).toEqual([422, '/impact/recordsAffected']);
      }
    });

    it('all at once where there are several', async () => {
      const { errors } = (await reporter.post('/incidents', { tlp: 'X', impact: { spread: 1 } }))
        .body;
      const pointers = errors.map(({ pointer }: { pointer: string }) => pointer);
      expect(pointers).toEqual(
        expect.arrayContaining(['/title', '/tlp', '/impact/spread', '/impact/ongoing']),
      );
    });

    it.each(['null', '[]', '"report"', '7', 'true', '[{"title":"Trang chủ lạ"}]'])(
      'a body that is no object: %s',
      async (body) => {
        expect(pointersOf(await raw(body))).toEqual([422, '']);
      },
    );
  });

  describe('that cannot be read', () => {
    it.each(['', '{', '{"title":', "{'title': 1}", 'NaN', '{"a":1}{"b":2}', '{"a":01}'])(
      'is answered as no JSON: %s',
      async (body) => {
        expectProblem(await raw(body), 400, 'request/not-json');
      },
    );

    it.each(['{"__proto__":{"admin":true}}', '{"\\u005f_proto__":1}', '{"a":{"__proto__":1}}'])(
      'is refused with a forged prototype: %s',
      async (body) => {
        expectProblem(await raw(body), 400, 'request/not-json');
      },
    );

    it('is refused in broken UTF-8', async () => {
      const [start, end] = ['{"title":"Trang ch', '"}'].map((part) => Buffer.from(part));
      for (const bytes of [[0xff], [0xe1, 0xbb], [0xc0, 0x80], [0xed, 0xa0, 0x80]]) {
        const body = Buffer.concat([start ?? '', Buffer.from(bytes), end ?? ''] as Buffer[]);
        const answer = await send(body);
        expectProblem(answer, 400, 'request/not-utf8');
      }
    });

    it('is refused beyond 256 KiB', async () => {
      const body = JSON.stringify(defacement({ description: 'x'.repeat(256 * 1024) }));
      expectProblem(await raw(body), 413, 'request/too-large');
    });

    it.each([
      ['objects', nested(13)],
      ['objects without end', nested(20_000)],
      ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
      ['a known member', `{"impact":${nested(20_000)}}`],
    ])('is refused when it is nested too deeply: %s', async (_, body) => {
      expectProblem(await raw(body), 422, 'request/invalid');
    });

    it.each([
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/problem+json',
      'json',
    ])('is refused as %s', async (contentType) => {
      const answer = await raw(JSON.stringify(defacement()), contentType);
      expectProblem(answer, 415, 'request/unsupported-media-type');
    });
  });

  // Superagent would write a Buffer as text.
  async function send(body: Buffer): Promise<{ status: number; headers: object; body: object }> {
    const url = `${await app.nest.getUrl()}/api/v1/incidents`;
    const headers = {
      ...{ 'content-type': 'application/json', authorization: `Bearer ${reporter.token}` },
    };
    const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
    const { status } = answer;
    return {
      status,
      headers: Object.fromEntries(answer.headers),
      body: (await answer.json()) as object,
    };
  }

  describe('in a correction is refused with its place', () => {
    it.each<[object, string]>([
      [{ title: null }, '/title'],
      [{ description: null }, '/description'],
      [{ category: null }, '/category'],
      [{ detectedAt: null }, '/detectedAt'],
      [{ system: null }, '/system'],
      [{ impact: null }, '/impact'],
      [{ impact: [impact()] }, '/impact'],
      [{ impact: { spread: 'wide' } }, '/impact/systemLevel'],
      [{ tlp: null }, '/tlp'],
      [{ status: 'closed' }, '/status'],
      [{ onBehalfOf: 'GL-UBND-626' }, '/onBehalfOf'],
      [{ system: { code: 'NOT-THERE' } }, '/system/code'],
      [{ category: { taxonomy: 'weather' } }, '/category/taxonomy'],
      [{ detectedAt: '2026-11-25T00:00:00Z' }, '/detectedAt'],
    ])('%j', async (body, pointer) => {
      const answer = await reporter.patch(incident.path(), body).set('if-match', incident.etag);
      expect(pointersOf(answer)).toEqual(expect.arrayContaining([422, pointer]));
    });
  });

  describe('in what is added to a case is refused with its place', () => {
    it.each<[string, object, string]>([
      ['comments', {}, '/text'],
      ['comments', { text: '   ' }, '/text'],
      ['comments', { text: 'x'.repeat(10_001) }, '/text'],
      ['comments', { text: ['a'] }, '/text'],
      ['comments', { text: 'a', visibility: 'nobody' }, '/visibility'],
      ['comments', { text: 'a', visibility: null }, '/visibility'],
      ['comments', { text: 'a\u0000' }, '/text'],
      ['observables', { type: 'ipv4', value: '999.1.1.1' }, '/value'],
      ['observables', { type: 'colour', value: 'red' }, '/type'],
      ['observables', { type: 'md5', value: 'zz' }, '/value'],
      ['observables', { type: 'url', value: 'javascript:alert(1)' }, '/value'],
      ['observables', { type: 'filename', value: '../../etc/passwd' }, '/value'],
      ['observables', { type: 'domain', value: 5 }, '/value'],
    ])('%s %j', async (part, body, pointer) => {
      expect(pointersOf(await reporter.post(incident.path(`/${part}`), body))).toEqual([
        422,
        pointer,
      ]);
    });
  });
});
