import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { desk, got } from '../../api/desk';
import { meet } from '../../api/session';
import { Cancelled } from './proof';

const FACTORS = ['factors'] as const;

/** Which second factors one has. */
export const useFactors = () =>
  useQuery({
    queryKey: [...FACTORS, 'state'],
    queryFn: () => got(desk.GET('/api/v1/auth/mfa')),
  });

export const usePasskeys = () =>
  useQuery({
    queryKey: [...FACTORS, 'passkeys'],
    queryFn: () => got(desk.GET('/api/v1/auth/mfa/passkeys')),
  });

/** Something done to them: what is shown is read anew, and with it whether there is still a duty. */
export function useFactorAct() {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await work();
      await Promise.all([client.invalidateQueries({ queryKey: FACTORS }), meet()]);
    } catch (failure) {
      if (!(failure instanceof Cancelled)) setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, error };
}
