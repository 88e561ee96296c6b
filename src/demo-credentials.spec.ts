import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { demoCredentials } from './demo-credentials.js';
import { readEnvironment } from './environment.js';

describe('the demo credentials', () => {
  let dataDir: string;
  beforeEach(() => void (dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-'))));
  afterEach(() => {
    fs.rmSync(dataDir, { recursive: true });
  });

  const credentials = (DEMO_PASSWORD = '') =>
    demoCredentials(readEnvironment({ DATA_DIR: path.join(dataDir, 'var'), DEMO_PASSWORD }));

  it('have a readable password of their own, which stays', () => {
    const { password } = credentials();

    expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
    expect(credentials().password).toBe(password);
  });

  it('take the password that is set, and keep it', () => {
    credentials();

    expect(credentials('mật khẩu dùng thử').password).toBe('mật khẩu dùng thử');
    expect(credentials().password).toBe('mật khẩu dùng thử');
  });

  it('name every account, for the owner of the file only', () => {
    const { file, password } = credentials();
    const sheet = fs.readFileSync(file, 'utf8');

    expect(sheet).toContain(password);
    for (const { username, agency } of DEMO_ACCOUNTS) {
      expect(sheet).toMatch(new RegExp(`^${username} .* ${agency} `, 'm'));
    }
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });
});
