import { useCallback, useMemo, useState } from 'react';
import { type Chosen } from './QueueTable';
import { type Incident } from './search';

export interface Choosing extends Chosen {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly toggle: () => void;
  /** A tick for everything from the row that was toggled last to this one. */
  readonly toggleTo: () => void;
  readonly clear: () => void;
  readonly untick: () => void;
}

/** Which row is looked at and which have a tick; both survive whatever the list does. */
export function useChosen(rows: readonly Incident[], looksAtFirst: boolean): Choosing {
  const [looked, setLooked] = useState<string | null>(null);
  const [closed, setClosed] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const isThere = rows.some(({ code }) => code === looked);
  const instead = looksAtFirst && !closed ? (rows[0]?.code ?? null) : null;
  const current = isThere ? looked : instead;

  const look = useCallback((code: string) => {
    setLooked(code);
    setClosed(false);
  }, []);
  const tick = useCallback((code: string, on: boolean) => {
    setTicked((was) => new Set(on ? [...was, code] : [...was].filter((one) => one !== code)));
  }, []);
  const [anchor, setAnchor] = useState<string | null>(null);
  const untick = useCallback(() => setTicked(new Set()), []);
  return useMemo(() => {
    const at = rows.findIndex(({ code }) => code === current);
    const go = (place: number) => {
      const row = rows[Math.min(rows.length - 1, Math.max(0, place))];
      if (row) look(row.code);
    };
    return {
      ...{ ticked, tick, current, look, untick },
      next: () => go(looked === null ? Math.max(0, at) : at + 1),
      previous: () => go(at - 1),
      first: () => go(0),
      last: () => go(rows.length - 1),
      toggle: () => {
        if (current === null) return;
        setAnchor(current);
        tick(current, !ticked.has(current));
      },
      toggleTo: () => {
        if (at < 0) return;
        const from = rows.findIndex(({ code }) => code === anchor);
        const [first, last] = from < 0 ? [at, at] : [Math.min(from, at), Math.max(from, at)];
        const codes = rows.slice(first, last + 1).map(({ code }) => code);
        setTicked((was) => new Set([...was, ...codes]));
      },
      clear: () => {
        setLooked(null);
        setClosed(true);
        untick();
      },
    };
  }, [rows, current, looked, ticked, anchor, tick, look, untick]);
}
