import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { createSecureContext, type Server } from 'node:tls';

/** Paths of PEM files: the certificate with those that vouch for it, and its key. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

export interface TlsPair {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly minVersion: 'TLSv1.2';
}

const LOOK_EVERY_MS = 30_000;

/** @throws when a file cannot be read, or they do not belong together */
export function readTls({ cert, key }: TlsFiles): TlsPair {
  const pair = { cert: readFileSync(cert), key: readFileSync(key), minVersion: 'TLSv1.2' } as const;
  createSecureContext(pair);
  return pair;
}

/**
 * A certificate that was renewed is used for new connections within half a minute, without a restart.
 * While the two files do not belong together, the old pair stays.
 * @returns what ends it
 */
export function followTls(
  server: Pick<Server, 'setSecureContext'>,
  files: TlsFiles,
  { say, everyMs = LOOK_EVERY_MS }: { say: (error?: Error) => void; everyMs?: number },
): () => void {
  const paths = [files.cert, files.key];
  const renew = () => {
    try {
      server.setSecureContext(readTls(files));
      say();
    } catch (error) {
      say(error as Error);
    }
  };
  for (const path of paths) watchFile(path, { interval: everyMs, persistent: false }, renew);
  return () => {
    for (const path of paths) unwatchFile(path, renew);
  };
}
