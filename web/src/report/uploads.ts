import { accessToken } from '../api/session';
import { type Problem, ProblemError } from '../api/problem';
import { filesOf, type KeptFile, shelf } from './shelf';

/** How far a file is: a share of it, or why it did not arrive. */
export type Progress = { readonly share: number } | { readonly error: unknown };

let progress: ReadonlyMap<string, Progress> = new Map();
const watchers = new Set<() => void>();
const running = new Set<string>();
const requests = new Map<string, XMLHttpRequest>();

function tell(id: string, now: Progress | null): void {
  const next = new Map(progress);
  if (now) next.set(id, now);
  else next.delete(id);
  progress = next;
  for (const watcher of watchers) watcher();
}

/** Files of a case on their way to it, one after another; the report itself never waits for them. */
export const uploads = {
  standing: () => progress,
  watch: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  async start(code: string): Promise<void> {
    if (running.has(code)) return;
    running.add(code);
    try {
      for (const file of await filesOf(code)) await upload(code, file);
    } finally {
      running.delete(code);
    }
  },
  async remove(id: string): Promise<void> {
    requests.get(id)?.abort();
    await shelf.drop('files', id);
    tell(id, null);
  },
};

async function upload(code: string, file: KeptFile): Promise<void> {
  tell(file.id, { share: 0 });
  try {
    await sent(code, file);
    await shelf.drop('files', file.id);
    tell(file.id, null);
  } catch (error) {
    if (!(error instanceof Removed)) tell(file.id, { error });
  } finally {
    requests.delete(file.id);
  }
}

/** It was taken back on its way. */
class Removed extends Error {}

/** By XMLHttpRequest, which alone tells how much has gone. The key of the file lets a retry do no harm. */
async function sent(code: string, { id, name, blob }: KeptFile): Promise<void> {
  const token = await accessToken();
  const form = new FormData();
  form.append('file', blob, name);
  const request = new XMLHttpRequest();
  request.open('POST', `/api/v1/incidents/${encodeURIComponent(code)}/attachments`);
  request.responseType = 'json';
  request.setRequestHeader('idempotency-key', id);
  request.setRequestHeader('accept-language', document.documentElement.lang);
  if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
  request.upload.onprogress = ({ loaded, total }) => tell(id, { share: loaded / total });
  await new Promise<void>((resolve, reject) => {
    request.onload = () => {
      if (request.status < 300) resolve();
      else reject(new ProblemError(problemIn(request)));
    };
    request.onerror = () => reject(new Error('The connection was lost.'));
    request.onabort = () => reject(new Removed());
    requests.set(id, request);
    request.send(form);
  });
}

function problemIn({ response, status, statusText }: XMLHttpRequest): Problem {
  const known = response as Problem | null;
  return known ?? { type: 'about:blank', title: statusText, status, detail: statusText };
}
