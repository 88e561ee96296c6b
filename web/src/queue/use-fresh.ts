import { useRef, useState } from 'react';
import { desk, got } from '../api/desk';
import { useChanges } from '../api/stream';
import { type IncidentQuery } from './search';

// A wave of reports is asked for together.
const GATHER_MS = 1000;
const MOST = 200;

/** How many cases have come since the list was read that belong to this view and are not in it yet. */
export function useFresh(
  query: IncidentQuery & { readonly reportedFrom?: string },
  places: ReadonlyMap<string, number>,
): number {
  const [found, setFound] = useState<{ query: IncidentQuery; codes: readonly string[] }>();
  const asking = useRef<ReturnType<typeof setTimeout>>(undefined);
  const since = useRef<string>(undefined);

  useChanges(({ type, at }) => {
    if (type !== 'incident.submitted') return;
    since.current ??= at;
    asking.current ??= setTimeout(() => void ask(), GATHER_MS);
  });

  async function ask(): Promise<void> {
    asking.current = undefined;
    const { current: from = '' } = since;
    const reportedFrom =
      query.reportedFrom !== undefined && query.reportedFrom > from ? query.reportedFrom : from;
    const asked = { ...query, reportedFrom, limit: MOST };
    const page = await got(
      desk.GET('/api/v1/incidents', { params: { query: asked as never } }),
    ).catch(() => null);
    if (page) setFound({ query, codes: page.items.map(({ code }) => code) });
  }

  // What another view found says nothing of this one; what is in the list by now is not new.
  if (found?.query !== query) return 0;
  return found.codes.filter((code) => !places.has(code)).length;
}
