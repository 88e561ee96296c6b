import { ProblemError } from '../api/problem';
import { problemIn } from '../api/problem-in';
import { setServerTime } from '../ui/clock';
import { type Arrived, inTime } from './sending';
import { type Parcel } from './shelf';

/** A unit as a guest picks it. */
export interface Unit {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
}

const BASE = '/api/v1/guest-reports';

/** What guests may ask of the desk. @throws ProblemError */
export async function askGuestDesk<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(`${BASE}${path}`, {
    ...init,
    headers: { 'accept-language': document.documentElement.lang, ...init?.headers },
  });
  // The clock of a telephone may be wrong by a day, and a guest is told the time by nothing else.
  setServerTime(answer.headers.get('date'));
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok)
    throw new ProblemError(problemIn(body, answer.status, answer.headers.get('x-request-id')));
  return body as T;
}

/** The units that may be reported for; null where the desk takes reports from accounts alone. */
export async function guestUnits(): Promise<readonly Unit[] | null> {
  // The proof of work needs what browsers have only behind HTTPS.
  if (!isSecureContext) return null;
  try {
    return (await askGuestDesk<{ items: readonly Unit[] }>('/agencies')).items;
  } catch (error) {
    if (error instanceof ProblemError && [401, 403, 404].includes(error.status)) return null;
    throw error;
  }
}

/** The same report, with the unit and the proof that the sender took some trouble. */
export async function sendAsGuest({ key, body, agency }: Parcel): Promise<Arrived> {
  const { answerTo } = await import('./proof-of-work');
  const challenge = await answerTo(await inTime(askGuestDesk('/challenge')));
  const sent = askGuestDesk<{ code: string; trackingToken: string }>('', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ ...body, agency, challenge }),
  });
  const { code, trackingToken } = await inTime(sent);
  keepToken(code, trackingToken);
  return { code };
}

/** What a guest follows the case with; on this machine, since nothing else knows it. */
export function keepToken(code: string, token: string): void {
  tokens.set(code, token);
  try {
    localStorage.setItem(`report.token.${code}`, token);
  } catch {
    // It holds for this page, which shows it to be kept elsewhere.
  }
}

const tokens = new Map<string, string>();

/** From the link that the guest kept, or from this machine. */
export function tokenOf(code: string): string | null {
  const linked = /^#([\w-]{20,})$/.exec(location.hash)?.[1];
  try {
    return linked ?? tokens.get(code) ?? localStorage.getItem(`report.token.${code}`);
  } catch {
    return null;
  }
}
