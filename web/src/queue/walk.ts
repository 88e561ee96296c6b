import { useEffect, useState } from 'react';
import { type QueueSearch } from './search';

/** The list that somebody works through, case by case. */
export interface Walk {
  readonly codes: readonly string[];
  /** The view that it came from. */
  readonly search: QueueSearch;
}

export interface Place {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly search: QueueSearch;
}

const KEY = 'queue-walk';
const REST_MS = 300;

let latest: Walk | null = null;

/** The case that somebody is at or was at last. */
let seen: string | null = null;

/** Where a case stands in the list; nowhere, when somebody came to it by another way. */
export function placeIn(walk: Walk | null, code: string): Place | null {
  const at = walk?.codes.indexOf(code) ?? -1;
  if (!walk || at < 0) return null;
  const { codes, search } = walk;
  return { previous: codes[at - 1], next: codes[at + 1], at: at + 1, of: codes.length, search };
}

/** Of this window, also after it was loaded anew. */
export function currentWalk(): Walk | null {
  if (latest) return latest;
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Walk | null;
  } catch {
    return null;
  }
}

/** As the list stands when somebody leaves it: what moves in it later does not move under them. */
export function useRememberedWalk(rows: readonly { readonly code: string }[], search: QueueSearch) {
  useEffect(() => {
    if (rows.length === 0) return;
    const walk = { codes: rows.map(({ code }) => code), search };
    latest = walk;
    // Written down for a window that is loaded anew; not with each page that comes while somebody scrolls through thousands.
    const later = setTimeout(() => remember(walk), REST_MS);
    return () => clearTimeout(later);
  }, [rows, search]);
}

export function useSeen(code: string): void {
  useEffect(() => {
    seen = code;
  }, [code]);
}

/** The row of the case that somebody comes back from, if the list has it then; none for whoever comes next. */
export function useReturned(places: ReadonlyMap<string, number>): string | null {
  const [returned] = useState(() => (seen !== null && places.has(seen) ? seen : null));
  useEffect(() => {
    seen = null;
  }, []);
  return returned;
}

function remember(walk: Walk): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(walk));
  } catch {
    // Then there is no walking on from one to the next.
  }
}
