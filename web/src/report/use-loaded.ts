import { useEffect, useState } from 'react';

const kept = new Map<string, Promise<unknown>>();

/** Read once for the page, and shared by all who ask for the same; nothing until it is there, or when it failed. */
export function useLoaded<T>(key: string | null, load: () => Promise<T>): T | undefined {
  const [found, setFound] = useState<{ key: string; value: T }>();
  useEffect(() => {
    if (key === null) return undefined;
    let isWanted = true;
    const asked = (kept.get(key) as Promise<T> | undefined) ?? load();
    kept.set(key, asked);
    asked.then(
      (value) => {
        if (isWanted) setFound({ key, value });
      },
      () => kept.delete(key),
    );
    return () => {
      isWanted = false;
    };
    // What is loaded is told by its key.
  }, [key]);
  return found?.key === key ? found.value : undefined;
}
