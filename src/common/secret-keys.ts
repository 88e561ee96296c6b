import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export interface SecretSettings {
  /** Keys of 32 bytes in base64, the one that seals first. */
  readonly secretsKey?: readonly string[];
  /** Where a key is made when none is given. */
  readonly dataDir: string;
}

const KEY_BYTES = 32;

/** In base64 or base64url, as `openssl rand -base64 32` and Node write it. */
export const isSecretKey = (text: string): boolean =>
  /^[\w+/-]{43}=?$/.test(text) && Buffer.from(text, 'base64').length === KEY_BYTES;

/** Keys with commas or blanks between them, or one a line; nothing when one of them is none. */
export function secretKeysIn(text: string): readonly string[] | undefined {
  const keys = text.trim().split(/\s*,\s*|\s+/);
  return keys.every(isSecretKey) ? keys : undefined;
}

/** From the environment, or from the data folder, where one is made at the first use. */
export function secretKeys({ secretsKey, dataDir }: SecretSettings): readonly KeyObject[] {
  const keys = secretsKey ?? keysIn(ownFile(dataDir));
  return keys.map((key) => createSecretKey(key, 'base64'));
}

function keysIn(file: string): readonly string[] {
  const keys = secretKeysIn(fs.readFileSync(file, 'utf8'));
  if (!keys) throw new Error(`${file} must hold keys of 32 bytes in base64, one a line.`);
  return keys;
}

/** Never overwritten: of two services that start at once one makes it, and what it seals no other key opens. */
function ownFile(dataDir: string): string {
  const file = path.join(dataDir, 'secrets.key');
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  fs.writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    // A link, unlike a rename, fails where the file is there already, and is never half written.
    fs.linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft);
  }
  return file;
}
