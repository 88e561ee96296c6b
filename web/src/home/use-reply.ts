import { useState } from 'react';
import { desk, got, type Schemas } from '../api/desk';
import { type Stale, staleOf } from '../case/stale';
import { type Incident } from '../queue/search';
import { renewHome } from './use-unit';

export interface Reply {
  /** Whether it was taken; what stands in the way is in `error` or `stale`. */
  readonly send: (body: Schemas['MoveBody']) => Promise<boolean>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly stale: Stale | null;
}

/** An answer to the desk on the case as the person has seen it; refused as stale, it goes on the new version next time. */
export function useReply({ code, version }: Incident): Reply {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const stale = staleOf(error);
  const send = async (body: Schemas['MoveBody']): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setError(null);
    try {
      const header = { 'If-Match': `"${stale?.version ?? version}"` };
      const asked = desk.POST('/api/v1/incidents/{code}/transitions', {
        params: { path: { code }, header },
        body,
      });
      await got(asked);
      await renewHome();
      return true;
    } catch (failure) {
      setError(failure);
      if (staleOf(failure)) void renewHome();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, error, stale };
}
