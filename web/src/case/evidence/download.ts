import { useState } from 'react';
import { signedFetch } from '../../api/desk';
import { type Problem, ProblemError } from '../../api/problem';

export interface Download {
  /** How many bytes have come; null while nothing is fetched. */
  readonly got: number | null;
  readonly error: unknown;
  readonly start: (path: string, name: string) => Promise<void>;
  readonly stop: () => void;
}

/**
 * A file that is only given to whoever is signed in, so that a plain link cannot fetch it. It is handed to the browser to
 * keep, never opened in the page.
 */
export function useDownload(): Download {
  const [got, setGot] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [abort, setAbort] = useState<AbortController | null>(null);
  const start = async (path: string, name: string) => {
    const controller = new AbortController();
    setAbort(controller);
    setError(null);
    setGot(0);
    try {
      const request = new Request(new URL(path, location.origin), { signal: controller.signal });
      keep(await read(await signedFetch(request), setGot), name);
    } catch (failed) {
      if (!controller.signal.aborted) setError(failed);
    } finally {
      setGot(null);
    }
  };
  return { got, error, start, stop: () => abort?.abort() };
}

async function read(answer: Response, tell: (bytes: number) => void): Promise<Blob> {
  if (!answer.ok) throw new ProblemError((await answer.json()) as Problem);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    parts.push(value);
    bytes += value.byteLength;
    tell(bytes);
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

const LATER_MS = 10_000;

export function keep(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LATER_MS);
}
