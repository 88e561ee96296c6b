import { type components, createDesk } from '../../../clients/typescript/src/desk';
import i18n from '../i18n';
import { takeEarly } from './early';
import { NoAnswer, type Problem, ProblemError } from './problem';
import { problemIn } from './problem-in';
import { screenKey } from './screen-key';
import { accessToken, forgetToken, sessionEnded } from './session';

export type Schemas = components['schemas'];

/** Signed as whoever is there; once more with a fresh token when the first was refused, and with a word when there is none. */
export async function signedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const token = await sign(request);
  const answer = await sent(request);
  if (token === null || !(await isSignedOut(answer))) return answer;
  forgetToken();
  if ((await sign(again)) !== null) return sent(again);
  sessionEnded();
  return answer;
}

/** A wrong password is answered with 401 too; asked twice, it would count twice. */
async function isSignedOut(answer: Response): Promise<boolean> {
  if (answer.status !== 401) return false;
  const problem = (await answer
    .clone()
    .json()
    .catch(() => null)) as Partial<Problem> | null;
  return problem?.type === '/problems/auth/not-signed-in';
}

async function sign({ headers }: Request): Promise<string | null> {
  headers.set('accept-language', i18n.language);
  const key = screenKey();
  if (key !== null) {
    headers.set('x-api-key', key);
    return null;
  }
  const token = await accessToken();
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  return token;
}

async function sent(request: Request): Promise<Response> {
  try {
    return await (takeEarly(request) ?? fetch(request));
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new NoAnswer(String(error));
  }
}

// Somebody waits before the page: what does not come soon is told, and tried again by hand.
const retries = { attempts: 2, firstWaitMs: 400, longestWaitMs: 3000 };

/** The public API, typed by its own document; everything the pages do goes through it. */
export const desk = createDesk({ baseUrl: location.origin, fetch: signedFetch, retries }).api;

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
  if (!response.ok) {
    throw new ProblemError(
      problemIn(error, response.status, response.headers.get('x-request-id')),
      retryAfterOf(response),
    );
  }
  return { data: data as T, etag: response.headers.get('etag'), response };
}

function retryAfterOf({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
