import { attachmentsOf, uploaded } from '../../api/upload';
import { newKey } from '../../new-key';

export interface Upload {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly file: File;
  readonly visibility: 'all' | 'desk';
  /** How much of it has gone, of one. */
  readonly share: number;
  readonly error?: unknown;
}

let all: readonly Upload[] = [];
let isRunning = false;
const watchers = new Set<() => void>();
const underway = new Map<string, AbortController>();

function become(next: readonly Upload[]): void {
  all = next;
  for (const watcher of watchers) watcher();
}

const change = (id: string, some: Partial<Upload>) =>
  become(all.map((one) => (one.id === id ? { ...one, ...some } : one)));

/** Files on their way to their cases, one after another, whatever part of the page is open. */
export const uploads = {
  standing: (): readonly Upload[] => all,
  watch: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  add(code: string, files: readonly File[], visibility: Upload['visibility']): void {
    const fresh = files.map((file) => ({
      ...{ id: newKey(), code, file, visibility, share: 0 },
      name: nameOf(file),
    }));
    become([...all, ...fresh]);
    void run();
  },
  again(id: string): void {
    become(all.map(({ error: _, ...one }) => (one.id === id ? { ...one, share: 0 } : one)));
    void run();
  },
  drop(id: string): void {
    underway.get(id)?.abort();
    become(all.filter((one) => one.id !== id));
  },
};

// Names of pasted pictures all read alike, so they get the time.
const nameOf = ({ name }: File): string =>
  name === 'image.png'
    ? `anh-${new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-')}.png`
    : name.normalize('NFC');

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  for (;;) {
    const next = all.find(({ error }) => error === undefined);
    if (!next) break;
    try {
      await sent(next);
      become(all.filter(({ id }) => id !== next.id));
    } catch (error) {
      change(next.id, { error });
    }
  }
  isRunning = false;
}

/** The key of the file lets a retry do no harm. What was dropped on its way has left the list by the time it fails. */
async function sent({ id, code, file, name, visibility }: Upload): Promise<void> {
  const going = new AbortController();
  underway.set(id, going);
  const form = new FormData();
  // What is said of the file stands before it, for it is read as it comes.
  form.append('visibility', visibility);
  form.append('file', file, name);
  await uploaded({
    ...{ path: attachmentsOf(code), form, key: id, signal: going.signal },
    tell: (share) => change(id, { share }),
  }).finally(() => underway.delete(id));
}
