import { NoAnswer, ProblemError } from './problem';
import { problemIn } from './problem-in';
import { accessToken } from './session';

export interface Sending {
  readonly path: string;
  readonly form: FormData;
  /** Lets the same request be sent twice and done once. */
  readonly key?: string;
  /** How much of it has gone, of one. */
  readonly tell: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Where the files of a case are sent. */
export const attachmentsOf = (code: string): string =>
  `/api/v1/incidents/${encodeURIComponent(code)}/attachments`;

/** A form with a file, by XMLHttpRequest, which alone tells how much of it has gone. @throws ProblemError @throws NoAnswer */
export async function uploaded<T>({ path, form, key, tell, signal }: Sending): Promise<T> {
  const token = await accessToken();
  const request = new XMLHttpRequest();
  request.open('POST', path);
  request.responseType = 'json';
  request.setRequestHeader('accept-language', document.documentElement.lang);
  if (key !== undefined) request.setRequestHeader('idempotency-key', key);
  if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
  request.upload.onprogress = ({ loaded, total }) => tell(loaded / total);
  return new Promise<T>((resolve, reject) => {
    request.onload = () => {
      if (request.status < 300) resolve(request.response as T);
      else
        reject(
          new ProblemError(
            problemIn(request.response, request.status, request.getResponseHeader('x-request-id')),
          ),
        );
    };
    request.onerror = () => reject(new NoAnswer('The connection was lost.'));
    request.onabort = () => reject(new NoAnswer('It was held back.'));
    signal.addEventListener('abort', () => request.abort());
    // It may have been held back while the token was renewed.
    if (signal.aborted) reject(new NoAnswer('It was held back.'));
    else request.send(form);
  });
}
