import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMay } from '../../api/use-session';
import { type DraftHead, type Read, type SettledDraft, type TableApi } from './table-api';

interface Drafts<Edit> {
  readonly open: Read<DraftHead & { table: Edit }> | null;
  readonly newest: SettledDraft | null;
}

export interface RuleTable<Edit> {
  readonly inForce: Read<Edit & { version: number }> | undefined;
  /** Nothing until it is known; `null` where no draft is open. */
  readonly draft: Read<DraftHead & { table: Edit }> | null | undefined;
  /** The newest one, where it was given back and nothing has come after it. */
  readonly declined: SettledDraft | null;
  readonly error: Error | null;
  readonly again: () => void;
  /** Both anew, after something was done. */
  readonly refresh: () => Promise<void>;
}

/** Asked by the list, for a draft that is not there would be refused, and browsers log what is refused. */
async function draftsOf<Edit>(api: TableApi<Edit>): Promise<Drafts<Edit>> {
  const [newest = null] = await api.drafts();
  return { newest, open: newest?.outcome === 'open' ? await api.draft() : null };
}

/** A table as it is in force, and the draft that waits. */
export function useRuleTable<Edit>(api: TableApi<Edit>): RuleTable<Edit> {
  const client = useQueryClient();
  const key = ['rule-table', api.name];
  const inForce = useQuery({ queryKey: [...key, 'in-force'], queryFn: api.inForce });
  const mayReview = useMay('table:review');
  const drafts = useQuery({
    queryKey: [...key, 'drafts'],
    queryFn: () => draftsOf(api),
    enabled: mayReview,
  });
  const newest = drafts.data?.newest ?? null;
  return {
    inForce: inForce.data,
    draft: mayReview ? drafts.data?.open : null,
    declined: newest?.outcome === 'declined' ? newest : null,
    error: inForce.error ?? drafts.error,
    again: () => {
      void inForce.refetch();
      void drafts.refetch();
    },
    refresh: async () => {
      await client.invalidateQueries({ queryKey: key });
    },
  };
}
