import { useEffect } from 'react';
import { shelf } from './shelf';

// A page that is loaded anew may still be on its way out.
const PATIENCE_MS = 2000;
const own = new Map<string, Promise<boolean>>();

/** This page's for as long as it is open; not its own where another window has it open. */
function claim(key: string): Promise<boolean> {
  const claimed = own.get(key) ?? locked(key);
  own.set(key, claimed);
  return claimed;
}

const locked = (key: string) =>
  new Promise<boolean>((resolve) => {
    const held = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    navigator.locks.request(`truc-ban-draft-${key}`, { signal }, held).catch(() => resolve(false));
    // Without HTTPS there is nothing to ask, and nothing is sent.
  }).catch(() => true);

/** One report, one key: a draft that was found may be open in another window, or sent already by a page that was closed on the way. */
export function useOwnKey(
  key: string,
  { renew, restart }: { renew: () => Promise<void>; restart: () => void },
): void {
  useEffect(() => {
    let isWanted = true;
    const settle = async () => {
      const isSent = (await shelf.all('parcels')).some((parcel) => parcel.key === key);
      if (isSent && isWanted) restart();
      else if (!(await claim(key)) && isWanted) await renew();
    };
    void settle();
    return () => {
      isWanted = false;
    };
  }, [key, renew, restart]);
}
