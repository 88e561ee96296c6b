import { useCallback, useEffect, useState } from 'react';
import { askGuestDesk } from '../send-as-guest';
import { type Followed } from './steps';

/** State, deadlines and questions: a guest is told no names. */
interface GuestAnswer extends Pick<Followed, 'status' | 'reportedAt' | 'updatedAt' | 'deadlines'> {
  readonly code: string;
  /** Until then it is not counted as the unit's. */
  readonly senderConfirmed: boolean;
  readonly endedAt: string | null;
  readonly infoRequest: { readonly questions: readonly string[]; readonly dueAt: string } | null;
}
export type GuestCase = GuestAnswer & Followed;

/** The clocks tell when a step was done. */
const followedOf = (answer: GuestAnswer): GuestCase => ({
  ...answer,
  acknowledgedAt: answer.deadlines.find(({ kind }) => kind === 'acknowledge')?.metAt ?? null,
  closedAt: answer.endedAt,
});

const EVERY_MS = 15_000;

/** The case behind a code and its token; a wrong one and an ended one answer alike. */
export function useGuestCase(code: string, token: string | null) {
  const [known, setKnown] = useState<GuestCase>();
  const [error, setError] = useState<unknown>(null);
  const refresh = useCallback(async () => {
    if (token === null) return;
    try {
      const path = `/${encodeURIComponent(code)}`;
      setKnown(followedOf(await askGuestDesk<GuestAnswer>(path, signed(token))));
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
