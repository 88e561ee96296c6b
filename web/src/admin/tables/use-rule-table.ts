import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '../../api/problem';
import { type DraftHead, type Read, type TableApi } from './table-api';

export interface RuleTable<Edit> {
  readonly inForce: Read<Edit & { version: number }> | undefined;
  /** Nothing until it is known; `null` where no draft is open. */
  readonly draft: Read<DraftHead & { table: Edit }> | null | undefined;
  readonly error: Error | null;
  readonly again: () => void;
  /** Both anew, after something was done. */
  readonly refresh: () => Promise<void>;
}

async function draftOrNone<Edit>(api: TableApi<Edit>) {
  try {
    return await api.draft();
  } catch (error) {
    if (error instanceof ProblemError && error.is('table/no-draft')) return null;
    throw error;
  }
}

/** A table as it is in force, and the draft that waits. */
export function useRuleTable<Edit>(api: TableApi<Edit>): RuleTable<Edit> {
  const client = useQueryClient();
  const key = ['rule-table', api.name];
  const inForce = useQuery({ queryKey: [...key, 'in-force'], queryFn: api.inForce });
  const draft = useQuery({ queryKey: [...key, 'draft'], queryFn: () => draftOrNone(api) });
  return {
    inForce: inForce.data,
    draft: draft.data,
    error: inForce.error ?? draft.error,
    again: () => {
      void inForce.refetch();
      void draft.refetch();
    },
    refresh: async () => {
      await client.invalidateQueries({ queryKey: key });
    },
  };
}
