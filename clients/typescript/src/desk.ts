import createClient, { type Client } from 'openapi-fetch';
import { type Change, changesOf, type FollowSettings } from './changes.js';
import { problemFrom } from './desk-problem.js';
import { retrying, type RetrySettings, USUAL_RETRIES } from './retry.js';
import { type components, type paths } from './schema.js';

export type { Change, FollowSettings } from './changes.js';
export type { components, operations, paths } from './schema.js';
export { DeskProblem, type Problem } from './desk-problem.js';

export type Report = components['schemas']['ReportBody'];
export type ReportedIncident = components['schemas']['ReportedIncidentDto'];

export interface DeskSettings {
  /** Of the service, without `/api`: `https://trucban.example.gov.vn`. */
  readonly baseUrl: string;
  /** Of an office's system: `tb_<id>_<secret>`. */
  readonly apiKey?: string;
  /** Of a person: the access token, or what gives the newest one before each request. */
  readonly token?: string | (() => string | Promise<string>);
  /** What titles and details of problems are in. */
  readonly language?: 'vi' | 'en';
  readonly retries?: Partial<RetrySettings>;
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface ReportSettings {
  /**
   * Names this report for 24 hours: sent again with it, also after a restart, nothing is reported twice. Left out, one is
   * made that covers the retries of this call alone.
   */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

export interface Desk {
  /** Every route of the desk, typed. What only reads, and what has an Idempotency-Key, is tried again by itself. */
  readonly api: Client<paths>;
  /** @throws DeskProblem when the desk refuses it */
  report(report: Report, settings?: ReportSettings): Promise<ReportedIncident>;
  /** Every change from a place in the feed on, in order, each once; then those that come, without end. */
  changes(settings?: FollowSettings): AsyncGenerator<Change, void, undefined>;
}

export function createDesk(settings: DeskSettings): Desk {
  const baseUrl = settings.baseUrl.replace(/\/+$/, '');
  const retries = { ...USUAL_RETRIES, ...settings.retries };
  const send = authorised(settings);
  const fetch = retrying(send, retries);
  // Several values of one filter stand in one parameter, with commas between them.
  const querySerializer = { array: { style: 'form', explode: false } } as const;
  const api = createClient<paths>({ baseUrl, fetch, querySerializer });
  return {
    api,
    report: (report, { key = newKey(), signal } = {}) => sendReport(api, report, { key, signal }),
    changes: (follow) => changesOf({ baseUrl, send, fetch, retries }, follow),
  };
}

async function sendReport(
  api: Client<paths>,
  body: Report,
  { key, signal }: { key: string; signal: AbortSignal | undefined },
): Promise<ReportedIncident> {
  const { data, error, response } = await api.POST('/api/v1/incidents', {
    ...{ params: { header: { 'Idempotency-Key': key } }, body },
    ...(signal && { signal }),
  });
  if (data === undefined) throw problemFrom(error, response);
  return data;
}

/** Who is asking stands in every attempt anew, since a token may have ended while one waited. */
function authorised({ apiKey, token, language, fetch = globalThis.fetch }: DeskSettings) {
  return async (request: Request): Promise<Response> => {
    const { headers } = request;
    if (apiKey !== undefined) headers.set('x-api-key', apiKey);
    const bearer = typeof token === 'function' ? await token() : token;
    if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
    if (language !== undefined) headers.set('accept-language', language);
    return fetch(request);
  };
}

// Not crypto.randomUUID: a browser has that only where the page came by HTTPS.
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
