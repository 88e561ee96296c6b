import { DeskProblem, problemOf } from './desk-problem.js';
import { pause, retryAfterOf, type RetrySettings, waitBefore } from './retry.js';
import { type components, type operations } from './schema.js';
import { messagesOf } from './server-sent.js';

export type Change = components['schemas']['ChangeDto'];
type Page = components['schemas']['ChangesDto'];
export type EventType = NonNullable<
  NonNullable<operations['listChanges']['parameters']['query']>['types']
>[number];

export interface FollowSettings {
  /** The `sequence` of the last change that was dealt with; `latest`: only what is new. Left out, from the first one. */
  readonly after?: number | 'latest';
  /** Types, or areas as `incident.*`; left out, all. */
  readonly types?: readonly EventType[];
  /** `false`: ends when there is nothing more for now. */
  readonly live?: boolean;
  readonly signal?: AbortSignal;
  /** A connection on which nothing comes for so long, not even a heartbeat, is given up and opened anew. */
  readonly silenceMs?: number;
}

export interface Connection {
  readonly baseUrl: string;
  readonly send: (request: Request) => Promise<Response>;
  /** The same with retries. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly retries: RetrySettings;
}

const PAGE = 200;
const SILENCE_MS = 60_000;

/**
 * Page by page until it has caught up, then over the stream. Whenever the stream breaks it goes on after the last change,
 * so none is missing and none comes twice.
 */
export async function* changesOf(
  connection: Connection,
  follow: FollowSettings = {},
): AsyncGenerator<Change, void, undefined> {
  const place = yield* written(connection, follow);
  if (follow.live ?? true) yield* coming(connection, place, follow);
}

/** Those that are there; returns the place up to which they are. */
async function* written(
  connection: Connection,
  follow: FollowSettings,
): AsyncGenerator<Change, number, undefined> {
  for (let after: number | string = follow.after ?? 0; ;) {
    const { items, nextAfter }: Page = await pageAfter(connection, after, follow);
    yield* items;
    // A page may have nothing for this reader and yet not be the last.
    if (items.length === 0 && (nextAfter === after || after === 'latest')) return nextAfter;
    after = nextAfter;
  }
}

async function* coming(
  connection: Connection,
  after: number,
  follow: FollowSettings,
): AsyncGenerator<Change, void, undefined> {
  let place = after;
  for (let failures = 1; ; failures++) {
    const { response, retryAfterMs } = await open(connection, place, follow);
    for await (const change of response ? changesIn(response, follow) : []) {
      failures = 1;
      place = change.sequence;
      yield change;
    }
    follow.signal?.throwIfAborted();
    await pause(waitBefore(failures, retryAfterMs, connection.retries), follow.signal);
  }
}

async function* changesIn(
  response: Response,
  { silenceMs = SILENCE_MS, signal }: FollowSettings,
): AsyncGenerator<Change, void, undefined> {
  for await (const { data } of messagesOf(response, { silenceMs, signal })) {
    yield JSON.parse(data) as Change;
  }
}

/** @throws DeskProblem when the desk refuses it */
async function pageAfter(
  { baseUrl, fetch }: Connection,
  after: number | string,
  follow: FollowSettings,
): Promise<Page> {
  const query = queryOf({ after: String(after), limit: String(PAGE) }, follow);
  const response = await fetch(new Request(`${baseUrl}/api/v1/changes?${query}`, init(follow)));
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Page;
}

const init = ({ signal }: FollowSettings): RequestInit => (signal ? { signal } : {});

function queryOf(parameters: Record<string, string>, { types }: FollowSettings): string {
  const wanted: Record<string, string> =
    types && types.length > 0 ? { types: types.join(',') } : {};
  return new URLSearchParams({ ...parameters, ...wanted }).toString();
}

interface Opened {
  readonly response?: Response;
  readonly retryAfterMs: number | null;
}

/** @throws DeskProblem for what waiting does not help: no credentials, no permission */
async function open(
  { baseUrl, send }: Connection,
  place: number,
  follow: FollowSettings,
): Promise<Opened> {
  const headers = { accept: 'text/event-stream', 'last-event-id': String(place) };
  const url = `${baseUrl}/api/v1/stream?${queryOf({}, follow)}`;
  try {
    const response = await send(new Request(url, { headers, ...init(follow) }));
    if (response.ok) return { response, retryAfterMs: null };
    const problem = await problemOf(response);
    if (response.status !== 429 && response.status < 500) throw problem;
    return { retryAfterMs: retryAfterOf(response) };
  } catch (error) {
    if (error instanceof DeskProblem || follow.signal?.aborted) throw error;
    return { retryAfterMs: null };
  }
}
