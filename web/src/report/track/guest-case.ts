import { useCallback, useEffect, useState } from 'react';
import { askGuestDesk } from '../send-as-guest';
import { type Followed } from './steps';

/** State, deadlines and questions: a guest is told no names. */
export interface GuestCase extends Followed {
  readonly code: string;
  readonly waitingForUnit: boolean;
  readonly infoRequest: { readonly questions: readonly string[]; readonly dueAt: string } | null;
}

const EVERY_MS = 15_000;

/** The case behind a code and its token; a wrong one and an ended one answer alike. */
export function useGuestCase(code: string, token: string | null) {
  const [known, setKnown] = useState<GuestCase>();
  const [error, setError] = useState<unknown>(null);
  const refresh = useCallback(async () => {
    if (token === null) return;
    try {
      setKnown(await askGuestDesk<GuestCase>(`/${encodeURIComponent(code)}`, signed(token)));
      setError(null);
    } catch (problem) {
      setError(problem);
    }
  }, [code, token]);
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh]);
  return { known, error, refresh };
}

export const answerAsGuest = (code: string, token: string, answer: string): Promise<unknown> =>
  askGuestDesk(`/${encodeURIComponent(code)}/answers`, {
    method: 'POST',
    headers: { ...signed(token).headers, 'content-type': 'application/json' },
    body: JSON.stringify({ answer }),
  });

const signed = (token: string) => ({ headers: { 'x-tracking-token': token } });
