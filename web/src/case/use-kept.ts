import { useCallback, useEffect, useRef, useState } from 'react';
import { type Incident } from './case-data';

const LATER_MS = 400;
const DAYS_MS = 7 * 24 * 3_600_000;

export type KeptIn = Pick<Incident, 'code' | 'restricted' | 'tlp'>;

/** Of a case that few may know of, nothing stays on a machine after its window is closed. */
const shelfFor = ({ restricted, tlp }: KeptIn): Storage =>
  restricted || tlp === 'RED' ? sessionStorage : localStorage;

function read(shelf: Storage, key: string): unknown {
  try {
    const kept = JSON.parse(shelf.getItem(key) ?? 'null') as { at: number; value: unknown } | null;
    return kept && Date.now() - kept.at < DAYS_MS ? kept.value : null;
  } catch {
    return null;
  }
}

function write(shelf: Storage, key: string, value: unknown): void {
  try {
    if (value === null) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify({ at: Date.now(), value }));
  } catch {
    // A private window keeps nothing; what is on the page stays on the page.
  }
}

/** What is being typed about a case, kept on this machine until it is sent, whatever happens to the page. */
export function useKept<T>(incident: KeptIn, name: string, empty: T) {
  const key = `case:${incident.code}:${name}`;
  const shelf = shelfFor(incident);
  const [value, setValue] = useState<T>(() => (read(shelf, key) as T | null) ?? empty);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; flush: () => void } | null>(null);

  const set = useCallback(
    (next: T) => {
      setValue(next);
      if (waiting.current) clearTimeout(waiting.current.timer);
      const flush = () => {
        write(shelf, key, next);
        waiting.current = null;
      };
      waiting.current = { flush, timer: setTimeout(flush, LATER_MS) };
    },
    [shelf, key],
  );
  const drop = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    write(shelf, key, null);
    setValue(empty);
  }, [shelf, key]);
  useEffect(() => {
    const flush = () => {
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      waiting.current.flush();
    };
    // Of a window that is closed or loaded anew nothing is taken down in order.
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return [value, set, drop] as const;
}
