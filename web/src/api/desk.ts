import createClient, { type Middleware } from 'openapi-fetch';
import { type components, type paths } from '../../../clients/typescript/schema';
import i18n from '../i18n';
import { NoAnswer, type Problem, ProblemError } from './problem';
import { accessToken, forgetToken, sessionEnded } from './session';

export type Schemas = components['schemas'];

const signed: Middleware = {
  async onRequest({ request }) {
    request.headers.set('accept-language', i18n.language);
    const token = await accessToken();
    if (token !== null) request.headers.set('authorization', `Bearer ${token}`);
    return request;
  },
};

/** A fetch that asks once more with a fresh token when the first was refused, and says so when there is none. */
async function persistent(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await sent(request);
  if (answer.status !== 401 || !request.headers.has('authorization')) return answer;
  forgetToken();
  const token = await accessToken();
  if (token === null) {
    sessionEnded();
    return answer;
  }
  again.headers.set('authorization', `Bearer ${token}`);
  return sent(again);
}

async function sent(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NoAnswer(String(error));
  }
}

/** The public API, typed by its own document; everything the pages do goes through it. */
export const desk = createClient<paths>({ baseUrl: location.origin, fetch: persistent });
desk.use(signed);

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a good answer. @throws ProblemError @throws NoAnswer */
export async function got<T>(asked: Promise<Answer<T>>): Promise<T> {
  return (await answered(asked)).data;
}

/** The same with its ETag, for what will be changed. */
export async function answered<T>(
  asked: Promise<Answer<T>>,
): Promise<{ data: T; etag: string | null; response: Response }> {
  const { data, error, response } = await asked;
  if (!response.ok) throw new ProblemError(problemIn(error, response), retryAfterOf(response));
  return { data: data as T, etag: response.headers.get('etag'), response };
}

function problemIn(error: unknown, response: Response): Problem {
  if (typeof error === 'object' && error !== null && 'type' in error) return error as Problem;
  const { status, statusText } = response;
  return { type: 'about:blank', title: statusText, status, detail: statusText };
}

function retryAfterOf({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
