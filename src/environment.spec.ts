import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EnvironmentError } from './environment-error.js';
import { readEnvironment } from './environment.js';

const KEY = Buffer.alloc(32, 1).toString('base64');
const OLD_KEY = Buffer.alloc(32, 2).toString('base64url');

describe('the environment', () => {
  it('needs nothing to be set', () => {
    expect(readEnvironment({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('var'),
      demo: true,
      dutyPhone: '0269 000 0000',
      logLevel: 'info',
      trustProxy: false,
      rateLimit: true,
      guestReports: true,
      worker: true,
      corsOrigins: [],
      outboundAllow: [],
      evidenceStore: 'file',
      s3Region: 'us-east-1',
      attachmentMaxBytes: 104_857_600,
      attachmentsPerCase: 200,
      mfaRequired: [],
    });
  });

  it('takes what is set', () => {
    const environment = readEnvironment({
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: 'postgres://desk:secret@db/truc_ban',
      DATA_DIR: '/srv/desk',
      DEMO: '1',
      DEMO_PASSWORD: 'mật khẩu dài',
      PUBLIC_URL: 'https://trucban.gialai.gov.vn/',
      DUTY_PHONE: '+84 269 382.19.99',
      LOG_LEVEL: 'silent',
      TRUST_PROXY: '10.0.0.0/8, ::1',
      RATE_LIMIT: 'off',
      GUEST_REPORTS: 'on',
      WORKER: 'off',
      DELIVERY_TIMEOUT_MS: '5000',
      DELIVERY_FIRST_RETRY_MS: '1000',
      CORS_ORIGINS: 'https://a.vn, http://localhost:5173',
      OUTBOUND_ALLOW: 'siem.gialai.gov.vn, 10.0.0.0/8',
      EVIDENCE_STORE: 's3://chung-cu',
      S3_ENDPOINT: 'https://s3.gialai.gov.vn/',
      S3_REGION: 'vn-1',
      S3_ACCESS_KEY_ID: 'AKIA',
      S3_SECRET_ACCESS_KEY: 'bi-mat',
      ATTACHMENT_MAX_BYTES: '2048',
      ATTACHMENTS_PER_CASE: '5',
      SECRETS_KEY: `${KEY}, ${OLD_KEY}`,
      SMTP_URL: 'smtps://desk:secret@mail.gialai.gov.vn',
      SMTP_FROM: 'Trực Ban <desk@gialai.gov.vn>',
      MFA_REQUIRED: 'admin, auditor',
    });

    expect(environment).toEqual({
      port: 0,
      host: '::1',
      databaseUrl: 'postgres://desk:secret@db/truc_ban',
      dataDir: '/srv/desk',
      demo: true,
      demoPassword: 'mật khẩu dài',
      publicUrl: 'https://trucban.gialai.gov.vn',
      dutyPhone: '+84 269 382.19.99',
      logLevel: 'silent',
      trustProxy: '10.0.0.0/8,::1',
      rateLimit: false,
      guestReports: true,
      worker: false,
      ...{ deliveryTimeoutMs: 5000, deliveryFirstRetryMs: 1000 },
      corsOrigins: ['https://a.vn', 'http://localhost:5173'],
      outboundAllow: ['siem.gialai.gov.vn', '10.0.0.0/8'],
      evidenceStore: 's3://chung-cu',
      s3Endpoint: 'https://s3.gialai.gov.vn',
      s3Region: 'vn-1',
      s3AccessKeyId: 'AKIA',
      s3SecretAccessKey: 'bi-mat',
      attachmentMaxBytes: 2048,
      attachmentsPerCase: 5,
      secretsKey: [KEY, OLD_KEY],
      smtpUrl: 'smtps://desk:secret@mail.gialai.gov.vn',
      smtpFrom: 'Trực Ban <desk@gialai.gov.vn>',
      mfaRequired: ['admin', 'auditor'],
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', DEMO: '' })).toEqual(readEnvironment({}));
  });

  it('has no demo on a database of its own, unless asked for', () => {
    const DATABASE_URL = 'postgresql://db/truc_ban';

    expect(readEnvironment({ DATABASE_URL }).demo).toBe(false);
    expect(readEnvironment({ DATABASE_URL, DEMO: '1' }).demo).toBe(true);
    expect(readEnvironment({ DEMO: '0' }).demo).toBe(false);
  });

  it('asks the powerful for a second factor, but nobody in the demo unless told so', () => {
    const DATABASE_URL = 'postgresql://db/truc_ban';

    expect(readEnvironment({ DATABASE_URL }).mfaRequired).toEqual([
      'coordinator',
      'supervisor',
      'admin',
    ]);
    expect(readEnvironment({}).mfaRequired).toEqual([]);
    expect(readEnvironment({ MFA_REQUIRED: 'admin' }).mfaRequired).toEqual(['admin']);
    expect(readEnvironment({ DATABASE_URL, MFA_REQUIRED: 'none' }).mfaRequired).toEqual([]);
  });

  it.each([
    ['DATABASE_URL', 'postgres://postgres@/truc_ban?host=%2Ftmp&port=5432'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', 'false'],
    ['TRUST_PROXY', '192.168.1.1'],
    ['TRUST_PROXY', 'fd00::/8'],
    ['CORS_ORIGINS', 'https://a.vn/'],
  ])('takes %s=%s', (name, held) => {
    expect(() => readEnvironment({ [name]: held })).not.toThrow();
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://db/truc_ban'],
    ['DATABASE_URL', 'postgres://'],
    ['DEMO', 'true'],
    ['DEMO', 'constructor'],
    ['DEMO_PASSWORD', '11 letters.'],
    ['DEMO_PASSWORD', 'on two lines\nof text'],
    ['PUBLIC_URL', 'trucban.gialai.gov.vn'],
    ['PUBLIC_URL', 'ftp://trucban.gialai.gov.vn'],
    ['DUTY_PHONE', '<b>113</b>'],
    ['LOG_LEVEL', 'verbose'],
    ['TRUST_PROXY', '1'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
    ['TRUST_PROXY', '10.0.0.0/8,'],
    ['TRUST_PROXY', '10.0.0'],
    ['RATE_LIMIT', 'no'],
    ['GUEST_REPORTS', 'yes'],
    ['WORKER', 'no'],
    ['DELIVERY_TIMEOUT_MS', '99'],
    ['DELIVERY_TIMEOUT_MS', '10s'],
    ['DELIVERY_FIRST_RETRY_MS', '3600001'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://a.vn/page'],
    ['CORS_ORIGINS', 'https://a.vn,,https://b.vn'],
    ['OUTBOUND_ALLOW', 'http://siem.vn'],
    ['TLS_CERT', '/nowhere.pem'],
    ['EVIDENCE_STORE', 'disk'],
    ['EVIDENCE_STORE', 's3://'],
    ['S3_ENDPOINT', 's3.gialai.gov.vn'],
    ['S3_REGION', 'a b'],
    ['S3_ACCESS_KEY_ID', 'hai chữ'],
    ['S3_SECRET_ACCESS_KEY', 'hai chữ'],
    ['ATTACHMENT_MAX_BYTES', '100 MB'],
    ['ATTACHMENT_MAX_BYTES', '0'],
    ['ATTACHMENTS_PER_CASE', '0'],
    ['SECRETS_KEY', Buffer.alloc(31).toString('base64')],
    ['SECRETS_KEY', `${KEY},`],
    ['MFA_REQUIRED', 'boss'],
    ['MFA_REQUIRED', 'none,admin'],
    ['SECRETS_KEY_FILE', 'package.json'],
    ['SMTP_URL', 'mail.gialai.gov.vn'],
    ['SMTP_URL', 'http://mail.gialai.gov.vn'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://a:100%@mail.gialai.gov.vn'],
    ['SMTP_URL', 'smtp://mail.gialai.gov.vn/inbox'],
    ['SMTP_FROM', 'Trực Ban'],
    ['SMTP_FROM', 'a@b.vn, c@d.vn'],
    ['SMTP_FROM', 'Trực Ban <a@b.vn'],
    ['SMTP_CA', '/nowhere.pem'],
    ['OIDC_ISSUER', 'http://sso.gialai.gov.vn'],
    ['OIDC_ISSUER', 'https://sso.gialai.gov.vn/?a=b'],
    ['OIDC_SCOPES', 'profile'],
    ['OIDC_MAPPING', 'package.json'],
    ['OIDC_CREATE_ACCOUNTS', 'yes'],
    ['SECRETS_KEY_FILE', '/nowhere'],
  ])('refuses %s=%s', (name, held) => {
    expect(() => readEnvironment({ [name]: held })).toThrow(EnvironmentError);
    expect(() => readEnvironment({ [name]: held })).toThrow(name);
  });

  it('says in one error, in both languages, everything that is wrong', () => {
    expect(messageFor({ PORT: 'http', DEMO: '2', HOST: 'desk' })).toBe(
      [
        'Biến môi trường chưa đúng, dịch vụ không khởi động:',
        '  PORT đang là "http"; cần số nguyên từ 0 đến 65535 (0: cổng trống bất kỳ).',
        '  DEMO đang là "2"; cần 0 hoặc 1.',
        '',
        'The environment is not right, so the service does not start:',
        '  PORT is "http"; wanted: a whole number from 0 to 65535 (0: any free port).',
        '  DEMO is "2"; wanted: 0 or 1.',
      ].join('\n'),
    );
  });

  it('wants for a bucket what it needs to be reached', () => {
    const message = messageFor({ EVIDENCE_STORE: 's3://chung-cu', S3_ACCESS_KEY_ID: 'AKIA' });

    expect(message).toContain('S3_ENDPOINT is "";');
    expect(message).toContain('S3_SECRET_ACCESS_KEY is a value that is not shown (0 characters)');
    expect(message).not.toContain('S3_ACCESS_KEY_ID');
  });

  it('wants for single sign-on what it is of no use without, and reads who is placed where', () => {
    const folder = fs.mkdtempSync(path.join(tmpdir(), 'truc-ban-environment-'));
    const file = path.join(folder, 'groups.json');
    const rules = [{ group: 'desk', agency: 'GL-STTTT', roles: ['handler'] }];
    fs.writeFileSync(file, JSON.stringify(rules));
    const given = { OIDC_ISSUER: 'https://sso.gialai.gov.vn/realms/a', OIDC_MAPPING: file };
    const message = messageFor(given);
    expect(message).toContain('PUBLIC_URL is "";');
    expect(message).toContain('OIDC_CLIENT_ID is "";');
    const whole = { ...given, PUBLIC_URL: 'https://desk.vn', OIDC_CLIENT_ID: 'desk' };
    expect(readEnvironment(whole)).toMatchObject({ oidcMapping: rules, oidcClientId: 'desk' });
    for (const wrong of ['{}', '[]', '[{"group":"a","agency":"B","roles":["boss"]}]', '[1]']) {
      fs.writeFileSync(file, wrong);
      expect(messageFor(whole)).toContain('OIDC_MAPPING');
    }
    fs.rmSync(folder, { recursive: true });
  });

  it('takes a secret out of a file, and says so where there is none', () => {
    const folder = fs.mkdtempSync(path.join(tmpdir(), 'truc-ban-environment-'));
    const file = path.join(folder, 'secret');
    fs.writeFileSync(file, 'mật khẩu dài\n');
    expect(readEnvironment({ DEMO_PASSWORD_FILE: file }).demoPassword).toBe('mật khẩu dài');

    const missing = messageFor({ S3_SECRET_ACCESS_KEY_FILE: '/nowhere' });
    expect(missing).toContain('S3_SECRET_ACCESS_KEY_FILE is "/nowhere"; wanted: a file that can');
    fs.writeFileSync(file, 'hunter2');
    const short = messageFor({ DEMO_PASSWORD_FILE: file });
    expect(short).toContain('DEMO_PASSWORD_FILE is "/');
    expect(short).not.toContain('hunter2');
    const twice = { DATABASE_URL: 'postgres://db/a', DATABASE_URL_FILE: file };
    expect(messageFor(twice)).toContain('DATABASE_URL_FILE');
    // Only secrets may lie in files.
    expect(readEnvironment({ PORT_FILE: file }).port).toBe(3000);
    fs.rmSync(folder, { recursive: true });
  });

  it('wants a key for a certificate, and one that belongs to it', () => {
    const { filename } = import.meta;
    expect(messageFor({ TLS_CERT: filename })).toContain('TLS_KEY is ""');
    expect(messageFor({ TLS_KEY: filename })).toContain('TLS_CERT is ""');
    expect(messageFor({ TLS_CERT: filename, TLS_KEY: filename })).toContain('TLS_KEY is "/');
  });

  it('never repeats a secret', () => {
    const message = messageFor({
      ...{ DATABASE_URL: 'desk:hunter2@db', DEMO_PASSWORD: 'hunter2' },
      SMTP_URL: 'smtp:desk:hunter2@mail',
    });

    expect(message).not.toContain('hunter2');
    expect(message).toContain('DEMO_PASSWORD is a value that is not shown (7 characters)');
  });
});

function messageFor(env: NodeJS.ProcessEnv): string {
  try {
    readEnvironment(env);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
