import { attachmentsOf, uploaded } from '../api/upload';
import { filesOf, type KeptFile, shelf } from './shelf';

/** How far a file is: a share of it, or why it did not arrive. */
export type Progress = { readonly share: number } | { readonly error: unknown };

let progress: ReadonlyMap<string, Progress> = new Map();
const watchers = new Set<() => void>();
const running = new Set<string>();
const underway = new Map<string, AbortController>();

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
    underway.get(id)?.abort();
    await shelf.drop('files', id);
    tell(id, null);
  },
};

/** The key of the file lets a retry do no harm. */
async function upload(code: string, { id, name, blob }: KeptFile): Promise<void> {
  const going = new AbortController();
  underway.set(id, going);
  tell(id, { share: 0 });
  const form = new FormData();
  form.append('file', blob, name);
  try {
    await uploaded({
      ...{ path: attachmentsOf(code), form, key: id, signal: going.signal },
      tell: (share) => tell(id, { share }),
    });
    await shelf.drop('files', id);
    tell(id, null);
  } catch (error) {
    // Taken back on its way, there is nothing to tell of it any more.
    if (!going.signal.aborted) tell(id, { error });
  } finally {
    underway.delete(id);
  }
}
