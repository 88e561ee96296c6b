import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { type Environment } from './environment.js';
import { inBothLanguages } from './start-texts.js';

export interface DemoCredentials {
  readonly password: string;
  readonly file: string;
}

// Without i, l, o, 0 and 1, which people mix up when they copy by hand: 31 signs, 16 of them make 79 bits.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const PASSWORD_LINE = /^Mật khẩu \/ Password: (.+)$/m;

/** The password of the demo accounts, the same at each start, and the file that tells the people of the house. */
export function demoCredentials({ dataDir, demoPassword }: Environment): DemoCredentials {
  const file = path.join(dataDir, 'demo-credentials.txt');
  const password = demoPassword ?? passwordIn(file) ?? readablePassword();
  fs.mkdirSync(dataDir, { recursive: true });
  // Renamed into place: a kill in the middle must not lose the password that the accounts have.
  fs.writeFileSync(`${file}.new`, sheet(password), { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return { password, file };
}

function passwordIn(file: string): string | undefined {
  return fs.existsSync(file) ? PASSWORD_LINE.exec(fs.readFileSync(file, 'utf8'))?.[1] : undefined;
}

const readablePassword = (): string => Array.from({ length: 4 }, group).join('-');

const group = (): string =>
  Array.from({ length: 4 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');

function sheet(password: string): string {
  const accounts = DEMO_ACCOUNTS.map(({ username, name, position, agency, roles }) =>
    [
      username.padEnd(15),
      roles.join(', ').padEnd(12),
      agency.padEnd(12),
      `${name}, ${position}`,
    ].join(' '),
  );
  return [
    inBothLanguages('credentials.title'),
    '',
    `Mật khẩu / Password: ${password}`,
    '',
    ...accounts,
    '',
  ].join('\n');
}
