import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { projectRoot } from '../../src/common/project-root.js';
import { faultForLog } from '../../src/common/server-log.js';
import { recreate, TEMPLATE } from '../support/databases.js';
import { DEMO_PASSWORD } from '../support/environment.js';

const WITHIN_MS = 20_000;
const DATABASE_PASSWORD = 'mat-khau-cua-co-so-du-lieu';
const MAIL_PASSWORD = 'mat-khau-cua-hop-thu';
const SECRETS_KEY = Buffer.alloc(32, 7).toString('base64');

describe('the log of a service that tells all it can', () => {
  let folder: string;
  let service: ChildProcess;
  let log = '';
  let base: string;
  let db: Client;
  const secrets = new Set<string>([
    ...[DATABASE_PASSWORD, DEMO_PASSWORD, MAIL_PASSWORD, SECRETS_KEY],
  ]);

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(tmpdir(), 'truc-ban-log-'));
    const url = await recreate(`log_${process.pid}`, TEMPLATE);
    db = new Client({ connectionString: url });
    await db.connect();
    const urlFile = path.join(folder, 'url');
    fs.writeFileSync(urlFile, `${url.replace('postgres@', `postgres:${DATABASE_PASSWORD}@`)}\n`);
    service = spawn(process.execPath, ['dist/src/main.js'], {
      cwd: projectRoot,
      env: {
        ...{ PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'trace', DATA_DIR: folder, DEMO: '1' },
        // Nobody is there, which is said again and again.
        SMTP_URL: `smtp://truc-ban:${MAIL_PASSWORD}@127.0.0.1:1`,
        ...{ DATABASE_URL_FILE: urlFile, DEMO_PASSWORD, SECRETS_KEY, RATE_LIMIT: 'off' },
      },
    });
    const hear = (piece: Buffer) => (log += piece.toString());
    service.stdout?.on('data', hear);
    service.stderr?.on('data', hear);
    await heard(/API: +\S+\/api\/v1\n/);
    base = /API: +(\S+\/api\/v1)\n/.exec(log)?.[1] ?? '';
  }, 60_000);
  afterAll(async () => {
    service.kill('SIGTERM');
    if (service.exitCode === null) await once(service, 'exit');
    await db.end();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function heard(pattern: RegExp): Promise<void> {
    const deadline = Date.now() + WITHIN_MS;
    while (!pattern.test(log)) {
      if (Date.now() > deadline) throw new Error(`never said ${pattern.source}:\n${log}`);
      await delay(20);
    }
  }

  /** Whatever looks like a credential, sent or given, must not be in the log. */
  const secret = (value: string): string => {
    secrets.add(value);
    return value;
  };

  async function call(method: string, at: string, init: { headers?: object; body?: unknown } = {}) {
    const { headers, body } = init;
    const answer = await fetch(`${base}${at}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : {} };
  }

  const signIn = async (username: string, password: string, tokenDelivery?: string) => {
    const answer = await call('POST', '/auth/login', {
      body: { username, password: secret(password), ...(tokenDelivery && { tokenDelivery }) },
    });
    for (const token of [answer.body.accessToken, answer.body.refreshToken]) {
      if (token) secret(token);
    }
    const cookie = /=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
    if (cookie) secret(cookie);
    return { ...answer, cookie };
  };

  it('holds no password, token, cookie or key, whatever goes right or wrong', async () => {
    const { body: admin } = await signIn('admin', DEMO_PASSWORD, 'body');
    const asAdmin = { authorization: `Bearer ${admin.accessToken}` };
    expect((await signIn('admin', 'mat-khau-sai-hoan-toan')).status).toBe(401);
    const { cookie } = await signIn('reporter', DEMO_PASSWORD);
    expect(cookie).toEqual(expect.any(String));

    const refreshed = await call('POST', '/auth/refresh', {
      body: { refreshToken: admin.refreshToken },
    });
    expect(refreshed.status).toBe(200);
    secret(refreshed.body.accessToken);
    secret(refreshed.body.refreshToken);
    const person = {
      ...{ username: 'nguoi.moi', name: 'Người Mới', agency: 'GL-STTTT', roles: ['handler'] },
      password: secret('mot-mat-khau-du-dai-0912'),
    };
    const headers = { ...asAdmin, 'idempotency-key': 'user-1' };
    expect((await call('POST', '/users', { headers, body: person })).status).toBe(201);
    const hook = { name: 'Chư Sê', url: 'https://203.0.114.9/hook', agency: 'GL-UBND-633' };
    const webhook = await call('POST', '/webhooks', { headers: asAdmin, body: hook });
    expect(webhook.status).toBe(201);
    secret(webhook.body.secret);
    const short = { ...person, password: secret('ngan-qua') };
    expect((await call('POST', '/users', { headers: asAdmin, body: short })).status).toBe(422);
    const broken = `{"username":"a","password":"${secret('mat-khau-trong-json-hong')}`;
    expect((await call('POST', '/auth/login', { body: broken })).status).toBe(400);
    const forged = secret('tb_0123456789_khoa-api-khong-co-that-0123456789');
    expect((await call('GET', '/incidents', { headers: { 'x-api-key': forged } })).status).toBe(
      401,
    );
    const bearer = { authorization: `Bearer ${secret('eyJhbGciOiJub25lIn0.e30.khong-co-chu-ky')}` };
    expect((await call('GET', '/incidents', { headers: bearer })).status).toBe(401);

    // A fault in the middle of a statement that has a hash of a password among its parameters.
    await db.query('ALTER TABLE user_account ADD CONSTRAINT nobody CHECK (false) NOT VALID');
    const second = {
      ...person,
      username: 'nguoi.khac',
      password: secret('mat-khau-khac-du-dai-77'),
    };
    const fault = await call('POST', '/users', { headers: asAdmin, body: second });
    expect(fault.status).toBe(500);
    await heard(/the request failed/);
    await heard(/violates check constraint/);
    // Reuse of a token is looked into and noted, but not with the token.
    await call('POST', '/auth/refresh', { body: { refreshToken: admin.refreshToken } });
    await call('GET', `/incidents?q=${secret('tu-khoa-tim-kiem-rieng')}`, { headers: bearer });
    await heard(/"path":"\/api\/v1\/incidents","status":401/);

    expect(log).toContain('RATE_LIMIT=off');
    for (const each of secrets) expect([each, log.includes(each)]).toEqual([each, false]);
    expect(log).not.toMatch(/argon2|BEGIN (EC |RSA )?PRIVATE|Bearer /);
  });
});

describe('a fault in the log', () => {
  it('is told with its stack and its causes, and without what was being written', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      ...{ code: '23505', detail: 'Key (email)=(a@b.vn) already exists.', table: 'user_account' },
    });
    const error = Object.assign(new Error('failed', { cause }), {
      ...{ query: 'INSERT …', parameters: ['$argon2id$…'], driverError: cause, where: 'row' },
    });
    const told = faultForLog(error);
    expect(told).toMatchObject({ type: 'Error', message: 'failed', query: 'INSERT …' });
    expect(told).toMatchObject({ cause: { code: '23505', table: 'user_account' } });
    expect(JSON.stringify(told)).not.toMatch(/argon2|a@b\.vn|driverError|parameters/);
  });
});
