import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useShownTitle } from '../ui/use-title';

/**
 * A browser tells of the page that it loads, and of none that a link within the pages leads to. So that one is said here, and
 * whoever stood on what has gone with the page before stands at the new one, not at the top of everything.
 */
export function Arrival() {
  const title = useShownTitle();
  const path = useRouterState({
    select: ({ location, resolvedLocation }) => (resolvedLocation ?? location).pathname,
  });
  const loaded = useRef<string | null>(path);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (loaded.current !== path) loaded.current = null;
    if (loaded.current === null) setWords(title);
  }, [path, title]);
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (loaded.current === null && isLost) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [path]);
  return (
    <p className="sr" role="status">
      {words}
    </p>
  );
}
