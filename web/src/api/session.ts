import { type components } from '../../../clients/typescript/src/schema';

export type Me = components['schemas']['MeView'];
type Token = components['schemas']['AccessTokenView'];

/** `unknown` until the first look; `ended` when it was signed in and is no more: what is on the page stays. */
export type SessionState = 'unknown' | 'out' | 'in' | 'ended';

interface Standing {
  readonly state: SessionState;
  readonly me: Me | null;
}

// Renewed somewhat before it ends, so that no request is sent with a token that dies on its way.
const EARLY_MS = 30_000;
const LOCK = 'truc-ban-refresh';
const MARK = /(^|; )tb_session=1/;

let token: { readonly text: string; readonly until: number } | null = null;
let standing: Standing = { state: 'unknown', me: null };
const watchers = new Set<() => void>();

export const session = {
  standing: () => standing,
  watch: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

function become(next: Standing): void {
  standing = next;
  for (const watcher of watchers) watcher();
}

/** The access token, renewed when it is about to end; null where nobody is signed in. It lives in memory alone. */
export async function accessToken(): Promise<string | null> {
  if (token && token.until - EARLY_MS > Date.now()) return token.text;
  if (standing.state === 'out' || standing.state === 'ended') return null;
  return renew();
}

/** After a 401 to a token that looked good: it may have been ended elsewhere. */
export function forgetToken(): void {
  token = null;
}

/** One tab at a time: a refresh token is good once, and the second to show it would end the session for all. */
async function renew(): Promise<string | null> {
  const done = await navigator.locks.request(LOCK, async () => {
    if (token && token.until - EARLY_MS > Date.now()) return 'renewed';
    const answer = await post('/api/v1/auth/refresh', {});
    if (answer.status === 401 || answer.status === 403) return 'ended';
    if (!answer.ok) throw new Error(`Refreshing answered ${answer.status}.`);
    take((await answer.json()) as Token);
    return 'renewed';
  });
  if (done === 'renewed' && token) return token.text;
  sessionEnded();
  return null;
}

/** At the first page: whether the browser still has a session. Without its mark there is none to be asked for. */
export async function resume(): Promise<void> {
  if (!MARK.test(document.cookie)) {
    become({ state: 'out', me: null });
    return;
  }
  const text = await accessToken();
  if (text !== null) await meet();
}

/** Signed in: the token of the answer is used from now on. */
export async function enter(answer: Token): Promise<void> {
  take(answer);
  await meet();
}

/** Who one is, and so what one may do. */
export async function meet(): Promise<void> {
  const text = await accessToken();
  if (text === null) return;
  const answer = await fetch('/api/v1/auth/me', { headers: { authorization: `Bearer ${text}` } });
  if (!answer.ok) throw new Error(`Asking who I am answered ${answer.status}.`);
  become({ state: 'in', me: (await answer.json()) as Me });
}

export async function leave(everywhere = false): Promise<void> {
  const text = await accessToken();
  if (text !== null) {
    await fetch('/api/v1/auth/logout', {
      method: 'POST',
      headers: { authorization: `Bearer ${text}`, 'content-type': 'application/json' },
      body: JSON.stringify({ everywhere }),
    });
  }
  token = null;
  become({ state: 'out', me: null });
}

/** The session is no more; told twice, it is still that of who was signed in. */
export function sessionEnded(): void {
  token = null;
  become({ ...standing, state: standing.me ? 'ended' : 'out' });
}

function take({ accessToken: text, expiresIn }: Token): void {
  token = { text, until: Date.now() + expiresIn * 1000 };
}

const post = (path: string, body: object) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
