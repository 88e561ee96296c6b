import { newKey } from '../new-key';
import { KEPT_MS } from './draft';
import { type Answers } from './answers';
import { type ReportBody } from './body';
import { type Severity } from '../ui/severities';

/** A file that goes with a report: with the draft while there is no case yet, then with the case. */
export interface KeptFile {
  readonly id: string;
  /** The key of the draft, or the code of the case. */
  readonly of: string;
  readonly name: string;
  readonly blob: Blob;
  readonly at: number;
}

/** A report on its way. It stays until its sender has seen that it arrived. */
export interface Parcel {
  readonly key: string;
  /** Whose it is, so that nobody else's session sends it; `guest` without an account. */
  readonly who: string;
  readonly body: ReportBody;
  /** The unit that a guest reports for. */
  readonly agency?: string;
  readonly at: number;
  /** It may have arrived, though no answer came. */
  readonly tried: boolean;
  readonly code?: string;
  /** Why the desk did not take it when it went by itself. */
  readonly refused?: string;
  /** The level that its sender saw; none where it could not be reckoned. */
  readonly shown?: Severity;
  /** To write on where it was refused. */
  readonly answers: Answers;
}

interface Kept {
  files: KeptFile;
  parcels: Parcel;
}
type Store = keyof Kept;
const KEYS = { files: 'id', parcels: 'key' } as const;
const NAME = 'truc-ban-report';

// Where the browser keeps nothing (private windows, a full disk), things are kept as long as the page is open.
const inMemory = { files: new Map<string, KeptFile>(), parcels: new Map<string, Parcel>() };
const memoryOf = <S extends Store>(store: S) => inMemory[store] as unknown as Map<string, Kept[S]>;
let opened: Promise<IDBDatabase> | undefined;

const open = () =>
  (opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const store of ['files', 'parcels'] as const) {
        request.result.createObjectStore(store, { keyPath: KEYS[store] });
      }
    };
    request.onsuccess = () => {
      // A telephone closes what it thinks nobody uses.
      request.result.onclose = () => (opened = undefined);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('Nothing can be kept.'));
  }));

/** What the browser would not do is no reason to stop: the report still goes. */
async function asked<T>(
  store: Store,
  mode: IDBTransactionMode,
  ask: (there: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    const transaction = (await open()).transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    // Of a full disk one is told only at the end.
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('Nothing can be kept.'));
    });
  } catch {
    return null;
  }
}

/** What outlives a reload: files and reports that wait for the network. */
export const shelf = {
  async all<S extends Store>(store: S): Promise<readonly Kept[S][]> {
    const lasting = await asked(
      store,
      'readonly',
      (there) => there.getAll() as IDBRequest<Kept[S][]>,
    );
    const here = memoryOf(store);
    return [...(lasting ?? []).filter((one) => !here.has(keyOf(store, one))), ...here.values()];
  },
  /** What must not last on the machine is for the page that is open alone. */
  async put<S extends Store>(store: S, one: Kept[S], mayLast = true): Promise<void> {
    const here = memoryOf(store);
    const key = keyOf(store, one);
    const lasts = mayLast && (await asked(store, 'readwrite', (there) => there.put(one))) !== null;
    if (lasts) here.delete(key);
    else here.set(key, one);
  },
  async drop(store: Store, key: string): Promise<void> {
    inMemory[store].delete(key);
    await asked(store, 'readwrite', (there) => there.delete(key));
  },
  /** Whether it is gone once the page is closed. */
  isFleeting: (store: Store, key: string): boolean => inMemory[store].has(key),
};

const keyOf = <S extends Store>(store: S, one: Kept[S]): string =>
  store === 'files' ? (one as KeptFile).id : (one as Parcel).key;

export const filesOf = async (of: string): Promise<readonly KeptFile[]> =>
  (await shelf.all('files')).filter((file) => file.of === of).sort((a, b) => a.at - b.at);

export async function dropFilesOf(of: string): Promise<void> {
  for (const { id } of await filesOf(of)) await shelf.drop('files', id);
}

/** The report has become a case, and its files are of that now. */
export async function handOver(key: string, code: string): Promise<void> {
  for (const file of await filesOf(key)) await shelf.put('files', { ...file, of: code });
}

/** Another report is begun with the same files. */
export async function copyFiles(from: string, to: string): Promise<void> {
  for (const file of await filesOf(from))
    await shelf.put('files', { ...file, id: newKey(), of: to });
}

/** What nobody came back for in a week goes. */
export async function tidyShelf(now = Date.now()): Promise<void> {
  const waiting = new Set((await shelf.all('parcels')).map(({ key }) => key));
  for (const { id, of, at } of await shelf.all('files')) {
    if (now - at > KEPT_MS && !waiting.has(of)) await shelf.drop('files', id);
  }
}
