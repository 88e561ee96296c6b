import { readFileSync } from 'node:fs';
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
export function readTls(files: TlsFiles): TlsPair {
  const pair = read(files);
  createSecureContext(pair);
  return pair;
}

const read = ({ cert, key }: TlsFiles): TlsPair => ({
  ...{ cert: readFileSync(cert), key: readFileSync(key), minVersion: 'TLSv1.2' },
});

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
  let used = readTls(files);
  // What is in them and not when they were written: orchestrators swap links.
  const look = () => {
    try {
      const { cert, key } = read(files);
      if (cert.equals(used.cert) && key.equals(used.key)) return;
      used = readTls(files);
      server.setSecureContext(used);
      say();
    } catch (error) {
      say(error as Error);
    }
  };
  const looking = setInterval(look, everyMs).unref();
  return () => {
    clearInterval(looking);
  };
}
