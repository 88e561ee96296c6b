/** What is done again, how often, and how long is waited before. */
export interface RetrySettings {
  /** How often one request is sent at most. */
  readonly attempts: number;
  /** The wait after the first failure; it doubles with each one more. */
  readonly firstWaitMs: number;
  /** No wait that is not asked for by the desk is longer. */
  readonly longestWaitMs: number;
}

export const USUAL_RETRIES: RetrySettings = {
  attempts: 6,
  firstWaitMs: 500,
  longestWaitMs: 30_000,
};

type Fetch = (request: Request) => Promise<Response>;

const STILL_RUNNING = '/problems/idempotency/still-running';
const PASSING = [429, 502, 503, 504];

/**
 * A fetch that tries again where that helps and cannot do harm: requests that only read, and those with an
 * Idempotency-Key, when the network or the desk is away for a moment or the desk asks to wait.
 */
export const retrying =
  (send: Fetch, settings: RetrySettings): Fetch =>
  async (request) => {
    if (!isRepeatable(request)) return send(request);
    for (let attempt = 1; ; attempt++) {
      const outcome = await tried(send, request);
      const { response } = outcome;
      const isLast = attempt >= settings.attempts;
      if (isLast || !(await isPassing(outcome))) return settled(outcome);
      await response?.body?.cancel();
      await pause(waitBefore(attempt, retryAfterOf(response), settings), request.signal);
    }
  };

/** A wait is somewhere between half and the whole of what it could be, so that many do not come back at once. */
export function waitBefore(
  attempt: number,
  retryAfterMs: number | null,
  { firstWaitMs, longestWaitMs }: RetrySettings,
): number {
  const backOff = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
  const jitter = backOff * (0.5 + Math.random() / 2);
  return retryAfterMs === null ? jitter : retryAfterMs + jitter / 4;
}

/** RFC 9110, 10.2.3: seconds, or the date to wait for. */
export function retryAfterOf(response: Response | undefined): number | null {
  const value = response?.headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

/** @throws the reason of the signal, at once */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

const reasonOf = (signal?: AbortSignal): Error =>
  signal?.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal?.reason });

const isRepeatable = ({ method, headers }: Request): boolean =>
  method === 'GET' || method === 'HEAD' || headers.has('idempotency-key');

interface Outcome {
  readonly response?: Response;
  readonly error?: unknown;
}

// The body of a request can be read once, so what is sent is a copy.
const tried = (send: Fetch, request: Request): Promise<Outcome> =>
  send(request.clone()).then(
    (response) => ({ response }),
    (error: unknown) => ({ error }),
  );

function settled({ response, error }: Outcome): Response {
  if (response) return response;
  throw error;
}

/** The first request, whose answer was lost, may not be done yet: then it is the answer of that one that is waited for. */
async function isPassing({ response }: Outcome): Promise<boolean> {
  if (!response || PASSING.includes(response.status)) return true;
  if (response.status !== 409) return false;
  const problem = (await response
    .clone()
    .json()
    .catch(() => null)) as { type?: unknown } | null;
  return problem?.type === STILL_RUNNING;
}
