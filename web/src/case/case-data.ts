import { useQuery } from '@tanstack/react-query';
import { answered, desk, got, type Schemas } from '../api/desk';
import { renew } from '../api/queries';
import { useLive } from '../api/use-live';
import { setServerTime } from '../ui/clock';

export type Incident = Schemas['IncidentDto'];

export const PAGE = 200;
// A case with more of anything than this is read elsewhere.
const MOST_PAGES = 25;
const ITSELF = 'incident';

export const caseKey = (code: string, ...part: readonly string[]) => ['case', code, ...part];

export const useCase = (code: string) =>
  useQuery({
    queryKey: caseKey(code, ITSELF),
    queryFn: async ({ signal }) => {
      const asked = desk.GET('/api/v1/incidents/{code}', { params: { path: { code } }, signal });
      const { data, response } = await answered(asked);
      setServerTime(response.headers.get('date'));
      return data;
    },
  });

/** One part of the page; all of them are read anew when the case changes. */
export const usePart = <T>(
  code: string,
  part: string,
  { read, enabled = true, everyMs = false }: PartSettings<T>,
) => useQuery({ queryKey: caseKey(code, part), queryFn: read, enabled, refetchInterval: everyMs });

interface PartSettings<T> {
  readonly read: () => Promise<T>;
  readonly enabled?: boolean;
  /** For what nobody tells the page of. */
  readonly everyMs?: number | false;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A whole list, page after page. */
export async function allOf<T>(
  read: (query: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, nextCursor }: Page<T> = await read({
      limit: PAGE,
      ...(cursor !== null && { cursor }),
    });
    all.push(...items);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return all;
}

const useMovesPart = (code: string, enabled: boolean) =>
  usePart(code, 'moves', {
    read: () =>
      got(desk.GET('/api/v1/incidents/{code}/transitions', { params: { path: { code } } })),
    enabled,
  });

export const useMoves = (code: string, enabled: boolean) => useMovesPart(code, enabled).data?.items;

/** They stand above the story, so that it would be pushed down by them. */
export const useMovesAwaited = (code: string, enabled: boolean): boolean =>
  useMovesPart(code, enabled).isLoading;

export const useStory = (code: string, enabled = true) =>
  usePart(code, 'story', {
    read: () =>
      allOf((query) =>
        got(desk.GET('/api/v1/incidents/{code}/timeline', { params: { path: { code }, query } })),
      ),
    enabled,
  });

/**
 * Reads the case anew, and then what hangs on it: a step that has become possible is never there before the version that
 * allows it, which whoever presses it at once would otherwise be refused.
 */
export async function renewCase(code: string): Promise<void> {
  await renew({ queryKey: caseKey(code, ITSELF) });
  await renew({
    queryKey: caseKey(code),
    predicate: ({ queryKey: [, , part] }) => part !== ITSELF,
  });
}

/** What others do to the case comes into the page at once; what somebody types is in no query, and stays. */
export function useLiveCase(code: string): void {
  useLive(() => void renewCase(code), code);
}
