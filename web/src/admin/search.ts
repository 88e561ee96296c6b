import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What stands in the address of a section: the words looked for, a filter, and what is open. */
export interface AdminSearch {
  readonly q?: string | undefined;
  readonly state?: string | undefined;
  readonly open?: string | undefined;
}

/** The form of something that does not exist yet. */
export const NEW = 'moi';
/** Many of them, from a file. */
export const FROM_FILE = 'nhap-tep';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function readAdminSearch(search: Record<string, unknown>): AdminSearch {
  const [q, state, open] = [textOf(search.q), textOf(search.state), textOf(search.open)];
  return {
    ...(q !== undefined && { q }),
    ...(state !== undefined && { state }),
    ...(open !== undefined && { open }),
  };
}

/** Where the page itself goes on, what was typed has been kept or given up already. */
export const going = { on: false };

/** Filters stay in the address, so that a view can be sent to somebody; opening something can be gone back from. */
export function useAdminSearch() {
  const search: AdminSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = useCallback(
    (change: AdminSearch) => {
      going.on = true;
      void navigate({
        to: '.',
        search: (was: AdminSearch) => readAdminSearch({ ...was, ...change }),
        replace: !('open' in change),
      }).finally(() => {
        going.on = false;
      });
    },
    [navigate],
  );
  return { search, set };
}
