import { problemOf } from '../api/problem';
import { session } from '../api/session';
import { mayBeKept } from './answers';
import { keepLevels } from './levels';
import { sendAsGuest } from './send-as-guest';
import { sendAsMember } from './send-as-member';
import { type Arrived, failureOf, goesByItself } from './sending';
import { handOver, type Parcel, shelf } from './shelf';
import { uploads } from './uploads';

const LOCK = 'truc-ban-outbox';
const AGAIN_MS = 20_000;
export const GUEST = 'guest';

interface Standing {
  readonly parcels: readonly Parcel[];
  readonly sending: string | null;
  /** The session ended before it was sent. */
  readonly signedOut: boolean;
}

let standing: Standing = { parcels: [], sending: null, signedOut: false };
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function become(change: Partial<Standing>): void {
  standing = { ...standing, ...change };
  for (const watcher of watchers) watcher();
}

/** Of a state secret nothing lasts on the machine. */
const keep = (parcel: Parcel) => shelf.put('parcels', parcel, mayBeKept(parcel.answers));
const refresh = async () => become({ parcels: await shelf.all('parcels') });
export const whoIsThere = (): string => session.standing().me?.id ?? GUEST;

/** @returns the code, or null where it waits now. @throws ProblemError what the desk refused; then it waits no more */
async function attempt(parcel: Parcel): Promise<string | null> {
  become({ sending: parcel.key, signedOut: false });
  try {
    await keep({ ...parcel, tried: true });
    const arrived = await (parcel.who === GUEST ? sendAsGuest(parcel) : sendAsMember(parcel));
    const { code } = arrived;
    keepShown(parcel, arrived);
    await handOver(parcel.key, code);
    await keep({ ...parcel, tried: true, code });
    if (parcel.who !== GUEST) void uploads.start(code);
    return code;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'refused') throw error;
    become({ signedOut: failure === 'sign-in' });
    return null;
  } finally {
    become({ sending: null });
    await refresh();
  }
}

/** So that the page that follows it can say where the desk reckoned otherwise. */
function keepShown({ shown, answers }: Parcel, { code, severity: received }: Arrived): void {
  if (shown && received) keepLevels(code, { shown, received }, !mayBeKept(answers));
}

/** One tab at a time, each report of the one who is signed in; what was refused stays for its sender to see. */
async function flush(): Promise<void> {
  if (!navigator.onLine) return;
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (const parcel of await shelf.all('parcels')) {
      if (parcel.who !== whoIsThere() || !goesByItself(parcel, Date.now())) continue;
      await attempt(parcel).catch((error: unknown) => keepRefused(parcel, error));
    }
  });
}

/** Nobody may be there to see it, so it waits for them with what the desk said. */
async function keepRefused(parcel: Parcel, error: unknown): Promise<void> {
  const { title, detail, errors = [] } = problemOf(error) ?? { title: '', detail: '' };
  const faults = errors.map((one) => one.detail).join('; ');
  await keep({ ...parcel, refused: faults || detail || title });
  await refresh();
}

/** Reports on their way: sent at once where there is a network, else as soon as there is one, also after a reload. */
export const outbox = {
  standing: () => standing,
  watch: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  start(): void {
    if (timer !== undefined) return;
    timer = setInterval(() => void flush(), AGAIN_MS);
    addEventListener('online', () => void flush());
    session.watch(() => void flush());
    void refresh().then(flush);
  },
  async send(parcel: Parcel): Promise<string | null> {
    await keep(parcel);
    await refresh();
    if (!navigator.onLine) return null;
    try {
      return await navigator.locks.request(LOCK, () => attempt(parcel));
    } catch (error) {
      await outbox.drop(parcel.key);
      throw error;
    }
  },
  /** Seen, or given up. */
  async drop(key: string): Promise<void> {
    await shelf.drop('parcels', key);
    await refresh();
  },
  flush,
};
