import i18n from 'i18next';
import { type Problem } from './problem';

/** What a status says by itself. */
export function unspokenOf(status: number): 'broken' | 'many' | 'large' | 'signedOut' | 'refused' {
  if (status >= 500) return 'broken';
  if (status === 429) return 'many';
  if (status === 401) return 'signedOut';
  return status === 413 ? 'large' : 'refused';
}

/**
 * What the API says of an answer that is no success. Whatever stands before it (a proxy, a gate of the network) answers with
 * a page of its own or with nothing: then it is a sentence of ours, since an English status text helps nobody.
 */
export function problemIn(body: unknown, status: number, request?: string | null): Problem {
  const said = typeof body === 'object' ? (body as Partial<Problem> | null) : null;
  const detail =
    forPeople(said?.type, status, request) ??
    said?.detail ??
    i18n.t(`common:failed.${unspokenOf(status)}`, { status });
  return { type: 'about:blank', title: detail, ...said, status, detail };
}

/** Where the API speaks to programs, which read headers and know its paths. */
function forPeople(type: string | undefined, status: number, request?: string | null) {
  if (type === '/problems/auth/not-signed-in') return i18n.t('common:failed.signedOut');
  if (type !== '/problems/server/fault') return undefined;
  // By its number the administrator finds it in the log.
  return i18n.t('common:failed.broken', { status: request ?? status });
}
