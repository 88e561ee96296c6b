import { useState } from 'react';
import { serverNow } from '../ui/clock';
import { type Incident, renewCase } from './case-data';
import { type Stale, staleOf } from './stale';

export interface Precondition {
  readonly 'If-Match': string;
}

export interface Writing<In> {
  /** Whether it was done; what went wrong is in `error` or `stale`. */
  readonly send: (input: In) => Promise<boolean>;
  readonly busy: boolean;
  readonly error: unknown;
  /** What somebody else changed before this arrived; sent again, it is on the new version. */
  readonly stale: Stale | null;
  /** Somebody has changed the case since the form was opened. */
  readonly moved: boolean;
  /** Since when, so that it can be said what. */
  readonly openedAt: number;
  readonly takeNew: () => void;
}

/**
 * A write to the case on the version that the person has seen. `holds`: of a form, the one it was opened on, so that
 * nobody decides on what they did not read; else the one on the page.
 */
export function useWrite<In>(
  { code, version }: Pick<Incident, 'code' | 'version'>,
  write: (input: In, header: Precondition) => Promise<unknown>,
  { holds = false }: { holds?: boolean } = {},
): Writing<In> {
  const [held, setHeld] = useState(version);
  const [openedAt, setOpenedAt] = useState(serverNow);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const base = holds ? held : version;
  const stale = staleOf(error);
  const send = async (input: In): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setError(null);
    try {
      await write(input, { 'If-Match': `"${base}"` });
      await renewCase(code);
      return true;
    } catch (failed) {
      setError(failed);
      const found = staleOf(failed);
      if (found) setHeld(found.version);
      if (found) void renewCase(code);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const moved = holds && version > held && stale === null;
  const takeNew = () => {
    setHeld(version);
    setOpenedAt(serverNow());
  };
  return { send, busy, error, stale, moved, openedAt, takeNew };
}
