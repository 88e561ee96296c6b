import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '../new-key';
import { type Answers, BLANK, mayBeKept } from './answers';
import { type Draft, draft } from './draft';
import { copyFiles, dropFilesOf } from './shelf';
import { useOwnKey } from './use-own-key';

const PAUSE_MS = 600;
const TAB = 'report.tab';

/** In this tab everything is kept until it is closed: signing in again on the way loses nothing. */
const tab = {
  read(): Draft | null {
    try {
      return JSON.parse(sessionStorage.getItem(TAB) ?? 'null') as Draft | null;
    } catch {
      return null;
    }
  },
  keep(one: Draft | null): void {
    try {
      if (one) sessionStorage.setItem(TAB, JSON.stringify(one));
      else sessionStorage.removeItem(TAB);
    } catch {
      // It holds for this page.
    }
  },
};

interface Start extends Draft {
  readonly restoredAt: number | null;
}

function begin(): Start {
  const found = tab.read() ?? draft.read();
  return found
    ? { ...found, restoredAt: found.at }
    : { key: newKey(), at: 0, answers: BLANK, restoredAt: null };
}

/** The answers of one report with the key under which it is sent, kept on this machine while they are written. */
export function useAnswers() {
  const [start, setStart] = useState(begin);
  const [answers, setAnswers] = useState(start.answers);
  const [savedAt, setSavedAt] = useState(start.restoredAt);
  const isTouched = useRef(false);
  const { key } = start;

  const set = useCallback((change: Partial<Answers>) => {
    isTouched.current = true;
    setAnswers((now) => ({ ...now, ...change }));
  }, []);
  /** What is known of the person, not what they did: no reason for a draft. */
  const fill = useCallback((known: Partial<Answers>) => {
    setAnswers((now) => ({ ...now, ...known }));
  }, []);

  useEffect(() => {
    if (!isTouched.current) return undefined;
    const timer = setTimeout(() => {
      // It was sent a moment ago, and what follows is not drawn yet: it must not come back as a draft.
      if (!isTouched.current) return;
      const one = { key, at: Date.now(), answers };
      if (mayBeKept(answers)) {
        tab.keep(one);
        setSavedAt(draft.keep(one));
      } else {
        forget();
        setSavedAt(null);
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [answers, key]);

  const restart = useCallback(() => {
    isTouched.current = false;
    forget();
    const next = begin();
    setStart(next);
    setAnswers(next.answers);
    setSavedAt(null);
  }, []);
  const discard = useCallback(async () => {
    await dropFilesOf(key);
    restart();
  }, [key, restart]);
  const renew = useCallback(async () => {
    const next = newKey();
    await copyFiles(key, next);
    setStart((now) => (now.key === key ? { ...now, key: next } : now));
  }, [key]);
  useOwnKey(key, { renew, restart });
  return {
    ...{ key, answers, set, fill, savedAt, restoredAt: start.restoredAt },
    restart,
    discard,
    renew,
  };
}

/** A report that came back is written on, under its key and with its files. */
export function writeOn(key: string, answers: Answers): void {
  const one = { key, at: Date.now(), answers };
  tab.keep(one);
  draft.keep(one);
}

function forget(): void {
  tab.keep(null);
  draft.drop();
}
