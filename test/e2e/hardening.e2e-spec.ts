import { type FastifyInstance } from 'fastify';
import fs from 'node:fs';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import tls from 'node:tls';
import { Client } from 'pg';
import { httpServer, type HttpServerOptions } from '../../src/common/http-server.js';
import { projectRoot } from '../../src/common/project-root.js';
import { followTls } from '../../src/common/tls.js';
import { type Caller, TestApp } from '../support/app.js';
import { EVERYWHERE } from '../support/headers.js';
import { Case, defacement } from '../support/reports.js';
import { contentOf } from '../support/state.js';

const PLAIN = { logLevel: 'silent', trustProxy: false, corsOrigins: [] } as const;

/** A server with the desk's habits and one route that takes a body, one that takes none. */
async function serving(options: Partial<HttpServerOptions>): Promise<[FastifyInstance, number]> {
  const adapter = await httpServer({ ...PLAIN, ...options });
  const server = adapter.getInstance<FastifyInstance>();
  server.get('/', () => ({ fine: true }));
  server.post('/', () => ({ fine: true }));
  server.post('/file', { config: { takesFile: true } }, () => new Promise(() => undefined));
  await server.listen({ port: 0, host: '127.0.0.1' });
  return [server, (server.server.address() as AddressInfo).port];
}

/** Says so much on a bare connection, and gives what came back until the other side closed it. */
const said = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (piece) => (heard += piece.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(heard);
    });
  });

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('not within five seconds');
    await delay(5);
  }
}

const HEAD = 'POST / HTTP/1.1\r\nhost: desk\r\ncontent-type: application/json\r\n';

describe('slow and strange clients', () => {
  let server: FastifyInstance;
  let port: number;
  beforeAll(async () => {
    const patience = { headersMs: 150, bodyMs: 150, fileEveryMs: 100, fileBytes: 1000 };
    const more = { idleMs: 100, silentMs: 400, checkEveryMs: 30, connectionsPerAddress: 5 };
    [server, port] = await serving({ patience: { ...patience, ...more } });
  });
  afterAll(() => server.close());

  it('who does not finish the headers is told so and cut off', async () => {
    const answer = await said(port, 'GET / HTTP/1.1\r\nhost: desk\r\nx-slow: ');
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain('/problems/request/too-slow');
  });

  it('who says nothing at all is cut off', async () => {
    expect(await said(port, '')).toMatch(/^(HTTP\/1.1 408 |$)/);
  });

  it('who does not finish the body is cut off', async () => {
    const late = /^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n\r\n$/;
    expect(await said(port, `${HEAD}content-length: 100\r\n\r\n{"a":`)).toMatch(late);
    expect(await said(port, `${HEAD}transfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\n`)).toMatch(
      late,
    );
  });

  it('whose file trickles is cut off', async () => {
    const head =
      'POST /file HTTP/1.1\r\nhost: desk\r\ncontent-type: multipart/form-data; boundary=x';
    expect(await said(port, `${head}\r\ncontent-length: 99999\r\n\r\n--x`)).toBe('');
  });

  it('who has an answer and asks nothing more is cut off', async () => {
    const answer = await said(port, 'GET / HTTP/1.1\r\nhost: desk\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 200 [^]*"fine":true/);
  });

  it('no address takes all the connections', async () => {
    const sockets = Array.from({ length: 8 }, () => net.connect(port, '127.0.0.1'));
    const ended: unknown[] = [];
    for (const socket of sockets) socket.on('error', () => 0).on('close', () => ended.push(1));
    await until(() => ended.length >= 3);
    expect(ended).toHaveLength(3);
    for (const socket of sockets) socket.destroy();
    await until(() => ended.length === 8);
    expect(await said(port, 'GET / HTTP/1.1\r\nhost: desk\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /);
  });

  it.each([
    ['431', 'too-large', `GET / HTTP/1.1\r\nhost: desk\r\nx: ${'x'.repeat(17_000)}\r\n\r\n`],
    ['431', 'too-large', `GET /?${'x'.repeat(17_000)} HTTP/1.1\r\nhost: desk\r\n\r\n`],
    ['400', 'malformed', 'HELLO\r\n\r\n'],
    ['400', 'malformed', `${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`],
    ['400', 'malformed', `${HEAD}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
  ])('what is no request is answered %s (%s)', async (status, type, text) => {
    const answer = await said(port, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain(type);
    expect(answer).toContain('x-content-type-options: nosniff');
  });
});

describe('what browsers are told', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ trustProxy: '127.0.0.1' });
  });
  afterAll(() => app.stop());

  it.each(['/health/live', '/api/v1/incidents', '/nowhere', '/api/v1/incidents/%zz'])(
    'goes with every answer: %s',
    async (url) => {
      const { headers } = await app.anonymous('get', url);
      expect(headers).toMatchObject({ ...EVERYWHERE, 'cache-control': 'no-store' });
      expect(headers['x-request-id']).toEqual(expect.any(String));
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
  );

  it('says that TLS is for ever where a trusted proxy has it, and only there', async () => {
    const over = (proto: string) =>
      app.anonymous('get', '/health/live').set('x-forwarded-proto', proto);
    expect((await over('https')).headers['strict-transport-security']).toMatch(/^max-age=63072000/);
    expect((await over('http')).headers).not.toHaveProperty('strict-transport-security');
    const [server, port] = await serving({});
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(answer.headers.get('strict-transport-security')).toBeNull();
    await server.close();
  });

  it('allows the reader its own files and nothing inline', async () => {
    const { headers, text } = await app.anonymous('get', '/api/docs/index.html');
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*style-src 'self'/);
    // Nothing on the page would be stopped by it.
    expect(text).not.toMatch(/<style|style=|<script(?![^>]+src=)|\son\w+=|javascript:/i);
    for (const [, file] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await app.anonymous('get', `/api/docs/${file}`)).status).toBe(200);
    }
    const reader = fs.readFileSync(
      path.join(projectRoot, 'node_modules/swagger-ui-dist/swagger-ui-bundle.js'),
      'utf8',
    );
    // It writes no styles into the page by itself; if a new version does, this policy breaks it.
    expect(reader).not.toMatch(/createElement\(["']style["']\)|insertRule\(|eval\(["']/);
  });
});

describe('TLS of its own', () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'truc-ban-tls-'));
  const cert = path.join(folder, 'cert.pem');
  const key = path.join(folder, 'key.pem');
  // Certificates of a hundred years, made once: a fresh machine has nothing to make one with.
  const make = (name: string) => {
    const shipped = path.join(projectRoot, 'test/support/tls');
    fs.copyFileSync(path.join(shipped, `${name}.cert.pem`), cert);
    fs.copyFileSync(path.join(shipped, `${name}.key.pem`), key);
  };
  beforeAll(() => {
    make('one');
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });

  const nameAt = (port: number, options: tls.ConnectionOptions = {}) =>
    new Promise<string>((resolve, reject) => {
      const socket = tls.connect({
        port,
        host: '127.0.0.1',
        rejectUnauthorized: false,
        ...options,
      });
      socket.once('error', reject).once('secureConnect', () => {
        resolve(String(socket.getPeerCertificate().subject.CN));
        socket.destroy();
      });
    });

  it('is spoken in versions that are safe, and said to be for ever', async () => {
    const [server, port] = await serving({ tlsCert: cert, tlsKey: key });
    const hsts = await new Promise((resolve) => {
      https.get({ port, host: '127.0.0.1', rejectUnauthorized: false }, ({ headers }) => {
        resolve(headers['strict-transport-security']);
      });
    });
    expect(hsts).toBe('max-age=63072000; includeSubDomains');
    const old = { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'ALL@SECLEVEL=0' } as const;
    await expect(nameAt(port, old)).rejects.toThrow();
    expect(await nameAt(port, { maxVersion: 'TLSv1.2' })).toBe('one');
    await server.close();
  });

  it('takes a renewed certificate without a restart, and keeps the old one while the new is not whole', async () => {
    const [server, port] = await serving({ tlsCert: cert, tlsKey: key });
    const heard: (string | undefined)[] = [];
    const say = (error?: Error) => void heard.push(error?.message);
    const stop = followTls(server.server as any, { cert, key }, { say, everyMs: 20 });
    const oldKey = fs.readFileSync(key);
    make('two');
    const newKey = fs.readFileSync(key);
    fs.writeFileSync(key, 'no key');
    await until(() => heard.some((message) => message !== undefined));
    expect(await nameAt(port)).toBe('one');
    expect(oldKey.equals(newKey)).toBe(false);
    heard.length = 0;
    fs.writeFileSync(key, newKey);
    await until(() => heard.includes(undefined));
    expect(await nameAt(port)).toBe('two');
    stop();
    await server.close();
  });
});

describe('a database that is slow', () => {
  let app: TestApp;
  let reporter: Caller;
  let coordinator: Caller;
  let blocker: Client;
  beforeAll(async () => {
    app = await TestApp.start();
    reporter = await app.as('reporter');
    coordinator = await app.as('coordinator');
    // As the desk has it, only sooner: connections are made after this.
    const { connectionString } = (app.db.options as any).extra;
    blocker = new Client({ connectionString });
    await blocker.connect();
  });
  afterAll(async () => {
    await blocker.end();
    await app.stop();
  });

  const expectTooSlow = ({ status, body, headers }: any) => {
    expect([status, body.type]).toEqual([503, '/problems/server/too-slow']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  };

  /** The limits of every connection that the desk makes, in milliseconds. */
  async function within(settings: object, work: () => Promise<void>): Promise<void> {
    const { pool } = { pool: (app.db.driver as any).master };
    const before = { ...pool.options };
    await Promise.all([...pool._idle].map((idle: any) => pool._remove(idle.client)));
    Object.assign(pool.options, settings);
    try {
      await work();
    } finally {
      Object.assign(pool.options, before);
      await Promise.all([...pool._idle].map((idle: any) => pool._remove(idle.client)));
    }
  }

  it('has limits on every connection', async () => {
    const of = async (name: string) => (await app.db.query(`SHOW ${name}`))[0][name];
    expect(await of('statement_timeout')).toBe('15s');
    expect(await of('lock_timeout')).toBe('8s');
    expect(await of('idle_in_transaction_session_timeout')).toBe('2min');
  });

  it('is not waited for when somebody holds a lock: a move, a report and a read say so', async () => {
    const incident = await Case.reported(app, reporter);
    const before = await contentOf(app);
    await within({ lock_timeout: 100 }, async () => {
      await blocker.query('BEGIN');
      await blocker.query('LOCK TABLE incident, incident_event IN ACCESS EXCLUSIVE MODE');
      const answers = await Promise.all([
        incident.move(coordinator, 'acknowledge'),
        reporter.post('/incidents', defacement()),
        reporter.get('/incidents'),
      ]);
      answers.forEach(expectTooSlow);
      await blocker.query('ROLLBACK');
    });
    expect(await contentOf(app)).toEqual(before);
    expect((await incident.move(coordinator, 'acknowledge')).status).toBe(200);
  });

  it('is not waited for when a query takes too long', async () => {
    await within({ statement_timeout: 100, lock_timeout: 0 }, async () => {
      await blocker.query('BEGIN');
      await blocker.query('LOCK TABLE incident IN ACCESS EXCLUSIVE MODE');
      expectTooSlow(await reporter.get('/incidents'));
      await blocker.query('ROLLBACK');
    });
  });

  it('has so many connections, and who finds none free is told to come again', async () => {
    await within({ connectionTimeoutMillis: 200 }, async () => {
      await blocker.query('BEGIN');
      await blocker.query('LOCK TABLE incident IN ACCESS EXCLUSIVE MODE');
      const calls = Array.from({ length: 12 }, () => Promise.resolve(reporter.get('/incidents')));
      const first = await Promise.race(calls);
      expect([first.status, first.body.type]).toEqual([
        ...[503, '/problems/server/database-unavailable'],
      ]);
      await blocker.query('ROLLBACK');
      const statuses = (await Promise.all(calls)).map(({ status }) => status);
      expect([...new Set(statuses)].sort()).toEqual([200, 503]);
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(10);
    });
  });
});
