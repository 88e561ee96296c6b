import { PAGE_PATHS } from '../../src/pages/serve-pages.js';
import { TestApp } from '../support/app.js';
import { EVERYWHERE } from '../support/headers.js';

describe('what the pages are served with', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const nonceOf = (policy: unknown) => /'nonce-([\w-]{22})'/.exec(String(policy))?.[1];

  // What a browser does not run: the texts.
  const WORDS = /<script type="application\/json" id="words">(.*?)<\/script>/s;

  const DOCUMENTS = PAGE_PATHS.filter((path) => !/^\/(assets\/)?[*]|\.\w+$/.test(path));

  it.each(DOCUMENTS.map((path) => path.replace(/:\w+|[*]/, 'SC-2026-000001')))(
    'a document is asked for anew, with a policy of its own: %s',
    async (path) => {
      const [first, second] = [await app.anonymous('get', path), await app.anonymous('get', path)];
      expect(first.status).toBe(200);
      expect(first.headers).toMatchObject({
        ...EVERYWHERE,
        ...{ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
      });
      const policy = String(first.headers['content-security-policy']);
      expect(policy).not.toMatch(/unsafe-|\*|https?:/);
      const nonce = nonceOf(policy);
      expect(nonce).toBeDefined();
      expect(nonceOf(second.headers['content-security-policy'])).not.toBe(nonce);
      // The page has the one of its answer, and no script that the policy would stop.
      expect(first.text).toContain(nonce);
      const [words = '', ...others] = WORDS.exec(first.text)?.slice(1) ?? [];
      expect(others).toEqual([]);
      expect(JSON.parse(words)).toMatchObject({ common: { app: 'Trực Ban' } });
      const drawn = first.text.replace(WORDS, '');
      expect(drawn).not.toMatch(/__[A-Z_]+__|\{\{/);
      expect(first.text).toContain('content="0269 000 0000"');
      expect(drawn).not.toMatch(/<script(?![^>]+src=)|\son\w+=|javascript:/i);
    },
  );

  it('is in the language and on the ground that the browser had last, and packed', async () => {
    const { text } = await app.anonymous('get', '/bao-cao');
    expect(text).toMatch(/<html lang="vi" data-mantine-color-scheme="light"/);
    const answer = await app
      .anonymous('get', '/bao-cao')
      .set('cookie', 'language=en; scheme=dark')
      .set('accept-encoding', 'gzip');
    expect(answer.text).toMatch(/<html lang="en" data-mantine-color-scheme="dark"/);
    expect(answer.text).toContain('<h1>Report a cyber incident</h1>');
    expect(answer.headers).toMatchObject({ 'content-language': 'en', 'content-encoding': 'gzip' });
    // Of what a browser sends nothing gets into the page but these.
    const forged = await app
      .anonymous('get', '/bao-cao')
      .set('cookie', 'language=../../x; scheme="><script>');
    expect([forged.status, forged.text]).toEqual([200, expect.not.stringContaining('"><script>')]);
  });

  it('people are told of a mistyped address by a page, programs by a problem', async () => {
    const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const page = await app.anonymous('get', '/khong-co').set('accept', BROWSER);
    expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<h1>Không có trang này</h1>');
    expect(page.text).toContain(nonceOf(page.headers['content-security-policy']));
    for (const [path, accept] of [
      ['/khong-co', '*/*'],
      ['/khong-co', 'application/json'],
      ['/api/v1/khong-co', BROWSER],
      ['/assets/khong-co.js', BROWSER],
    ] as const) {
      const { status, body } = await app.anonymous('get', path).set('accept', accept);
      expect([status, body.type]).toEqual([404, '/problems/request/no-such-route']);
    }
    expect((await app.anonymous('post', '/khong-co')).status).toBe(404);
  });

  it('what a document needs never changes and comes compressed; what is not there is a problem', async () => {
    const { text } = await app.anonymous('get', '/bao-cao');
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(text) ?? [];
    const answer = await app.anonymous('get', String(script)).set('accept-encoding', 'br');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    // What it has to say of documents it does not say twenty times.
    expect(answer.headers).not.toHaveProperty('permissions-policy');
    const absent = await app.anonymous('get', '/assets/nothing-00000000.js');
    expect([absent.status, absent.body.type]).toEqual([404, '/problems/request/no-such-route']);
    expect(absent.headers['cache-control']).toBe('no-store');
  });

  it('long answers of the API are packed for who takes that, and say the same', async () => {
    const coordinator = await app.as('coordinator');
    const agencies = () => coordinator.get('/agencies?limit=200');
    const [plain, packed] = [
      await agencies().set('accept-encoding', 'identity'),
      await agencies().set('accept-encoding', 'gzip'),
    ];
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringContaining('accept-encoding'),
    });
    expect(packed.body).toEqual(plain.body);
    const { headers } = await coordinator.get('/auth/me').set('accept-encoding', 'gzip');
    expect(headers).not.toHaveProperty('content-encoding');
  });
});
