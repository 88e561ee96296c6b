import { useQuery } from '@tanstack/react-query';
import { desk, got } from '../api/desk';
import { useMay, useMe } from '../api/use-session';

const WORKING: readonly string[] = ['handler', 'coordinator'];
const LIMIT = 200;

export interface Choosable {
  readonly value: string;
  readonly label: string;
}

/** Those of the own agency who work cases; whoever may not read the register of people is offered nobody. */
export function useColleagues(): readonly Choosable[] {
  const { agency } = useMe();
  const mayRead = useMay('user:read');
  const { data } = useQuery({
    queryKey: ['handlers', agency],
    queryFn: () => got(desk.GET('/api/v1/users', { params: { query: { agency, limit: LIMIT } } })),
    enabled: mayRead,
    staleTime: 60_000,
  });
  return (data?.items ?? [])
    .filter(({ active, roles }) => active && roles.some((role) => WORKING.includes(role)))
    .map(({ id, name }) => ({ value: id, label: name }));
}
