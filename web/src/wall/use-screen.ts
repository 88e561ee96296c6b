import { useEffect, useLayoutEffect } from 'react';
import { builtScript, isNewBuild } from '../new-build';
import { serverNow } from '../ui/clock';
import { msUntilNightly } from './scenes';

const LOOK_MS = 5 * 60_000;

/** The screen stays on while the page is seen, where the browser can do that. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const hold = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (held) => {
          lock = held;
          if (isOver) void held.release();
        },
        // A machine on battery may refuse; then the screen has its own settings.
        () => undefined,
      );
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}

/**
 * Begins anew when the service has a new build, and each night: a screen on a wall has nobody to do it. Only when the
 * service answers, else the browser would show a page of its own from which nothing comes back.
 */
export function useFreshPage(): void {
  useEffect(() => {
    const look = setInterval(() => {
      void isNewBuild().then((is) => {
        if (is) location.reload();
      });
    }, LOOK_MS);
    let nightly: ReturnType<typeof setTimeout>;
    const wait = () => {
      nightly = setTimeout(() => {
        void builtScript().then((theirs) => (theirs === null ? wait() : location.reload()));
      }, msUntilNightly(serverNow()));
    };
    wait();
    return () => {
      clearInterval(look);
      clearTimeout(nightly);
    };
  }, []);
}

/** Everything is sized by the root, which is sized by the screen; on other pages it must be as it was. */
export function useScreenSize(): void {
  // Before the first picture, which would be of another size.
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.add('wall');
    return () => classList.remove('wall');
  }, []);
}

export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // Where it is not allowed, F11 is still there.
  done.catch(() => undefined);
}
