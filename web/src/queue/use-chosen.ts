import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Incident } from './search';
import { useReturned } from './walk';

export interface Choosing {
  /** The codes with a tick. */
  readonly ticked: ReadonlySet<string>;
  /** Of one; with `range`, of all from the one that was ticked last. */
  readonly tick: (code: string, on: boolean, range?: boolean) => void;
  readonly tickAll: (on: boolean) => void;
  /** The code of the row that is looked at, and its place. */
  readonly current: string | null;
  readonly at: number;
  /** Whether somebody has asked for it, rather than that it is just the first. */
  readonly isWanted: boolean;
  /** The one that somebody comes back from. */
  readonly returned: string | null;
  readonly look: (code: string) => void;
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

export interface Listed {
  readonly rows: readonly Incident[];
  /** Where each is, by its code. */
  readonly places: ReadonlyMap<string, number>;
}

/** Which row is looked at and which have a tick; both survive whatever the list does. */
export function useChosen(listed: Listed, looksAtFirst: boolean): Choosing {
  const { rows, places } = listed;
  const returned = useReturned(places);
  // Where it would open a drawer, it is only brought into sight.
  const [looked, setLooked] = useState(looksAtFirst ? returned : null);
  const [closed, setClosed] = useState(false);
  const ticks = useTicks(listed);
  const isWanted = looked !== null && places.has(looked);
  const instead = looksAtFirst && !closed ? (rows[0]?.code ?? null) : null;
  const current = isWanted ? looked : instead;
  const at = current === null ? -1 : (places.get(current) ?? -1);

  const look = useCallback((code: string) => {
    setLooked(code);
    setClosed(false);
  }, []);
  return useMemo(() => {
    const { ticked, tick, untick } = ticks;
    const go = (place: number) => {
      const row = rows[Math.min(rows.length - 1, Math.max(0, place))];
      if (row) look(row.code);
    };
    return {
      ...ticks,
      ...{ current, at, isWanted, returned, look },
      next: () => go(isWanted ? at + 1 : Math.max(0, at)),
      previous: () => go(at - 1),
      first: () => go(0),
      last: () => go(rows.length - 1),
      toggle: () => current !== null && tick(current, !ticked.has(current)),
      toggleTo: () => current !== null && tick(current, true, true),
      clear: () => {
        setLooked(null);
        setClosed(true);
        untick();
      },
    };
  }, [rows, current, at, isWanted, returned, ticks, look]);
}

const NONE: ReadonlySet<string> = new Set();

function useTicks({ rows, places }: Listed) {
  const [ticked, setTicked] = useState(NONE);
  const anchor = useRef<string>(null);
  // What is done to them must not change with each page that comes.
  const listed = useRef({ rows, places });
  useEffect(() => {
    listed.current = { rows, places };
  }, [rows, places]);
  const tick = useCallback((code: string, on: boolean, range = false) => {
    const { rows: all, places: where } = listed.current;
    const to = where.get(code) ?? 0;
    const from = range && anchor.current !== null ? (where.get(anchor.current) ?? to) : to;
    const codes = range
      ? all.slice(Math.min(from, to), Math.max(from, to) + 1).map((one) => one.code)
      : [code];
    anchor.current = code;
    setTicked((was) => changed(was, codes, on));
  }, []);
  const untick = useCallback(() => setTicked(NONE), []);
  const tickAll = useCallback((on: boolean) => {
    setTicked(on ? new Set(listed.current.rows.map(({ code }) => code)) : NONE);
  }, []);
  return useMemo(() => ({ ticked, tick, untick, tickAll }), [ticked, tick, untick, tickAll]);
}

function changed(was: ReadonlySet<string>, codes: readonly string[], on: boolean) {
  const next = new Set(was);
  for (const code of codes) {
    if (on) next.add(code);
    else next.delete(code);
  }
  return next;
}
