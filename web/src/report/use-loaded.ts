import { useEffect, useState } from 'react';
import { failureOf } from './sending';

const kept = new Map<string, Promise<unknown>>();
const AGAIN_MS = 5000;

function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const asked = (kept.get(key) as Promise<T> | undefined) ?? load();
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  return asked;
}

/** Read once for the page, and shared by all who ask for the same; tried again where that may help. Its key names it. */
export function useLoaded<T>(key: string | null, load: () => Promise<T>): T | undefined {
  const [found, setFound] = useState<{ key: string; value: T }>();
  useEffect(() => {
    if (key === null) return undefined;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      once(key, load).then(
        (value) => {
          if (isWanted) setFound({ key, value });
        },
        (error: unknown) => {
          if (isWanted && failureOf(error) === 'later') timer = setTimeout(ask, AGAIN_MS);
        },
      );
    };
    ask();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return found?.key === key ? found.value : undefined;
}
