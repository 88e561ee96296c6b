import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTls } from './common/tls.js';

/** What a variable holds, and the name it is held under. */
export interface Held {
  readonly name: string;
  readonly held: string;
  /** Absent when it cannot be had: the file is not there, or the value is given twice. */
  readonly text?: string | undefined;
}

const FILE = '_FILE';

/** A secret may lie in a file, as Docker, Kubernetes and systemd hand them over: NAME_FILE names it. */
export function heldBy(
  env: NodeJS.ProcessEnv,
  { name, secret }: { name: string; secret?: true },
): Held | undefined {
  // Compose files and unit files pass "not set" as an empty string.
  const own = env[name] === '' ? undefined : env[name];
  const file = secret ? env[name + FILE] : undefined;
  if (file === undefined || file === '')
    return own === undefined ? undefined : { name, held: own, text: own };
  return { name: name + FILE, held: file, text: own === undefined ? textIn(file) : undefined };
}

/** Editors and `echo` end a file with a new line, which is no part of the secret. */
function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    return undefined;
  }
}

/** An absolute path, where there is something to read. */
export function readableFile(file: string): string | undefined {
  try {
    readFileSync(file);
    return path.resolve(file);
  } catch {
    return undefined;
  }
}

/** Which of the two files of a certificate is missing or does not belong to the other. */
export function unfitTlsFile({
  tlsCert: cert,
  tlsKey: key,
}: {
  tlsCert?: unknown;
  tlsKey?: unknown;
}): 'tlsCert' | 'tlsKey' | undefined {
  if (typeof cert !== 'string') return typeof key === 'string' ? 'tlsCert' : undefined;
  if (typeof key !== 'string') return 'tlsKey';
  try {
    readTls({ cert, key });
    return undefined;
  } catch {
    return 'tlsKey';
  }
}
