import { useQuery } from '@tanstack/react-query';
import { desk, got, type Schemas } from '../../api/desk';
import { useMay } from '../../api/use-session';

type Delivery = Pick<Schemas['DeliveryDto'], 'channel' | 'target'>;

/** Whom a message goes to, by name where the reader may know it. */
export function Target({ channel, target }: Delivery) {
  const mayKnow = { webhook: useMay('webhook:read'), person: useMay('user:read') };
  const kind = channel === 'webhook' ? 'webhook' : 'person';
  const { data } = useQuery({
    queryKey: ['deliveries', 'target', kind, target],
    queryFn: () => nameOf(kind, target),
    enabled: mayKnow[kind],
    // It may be gone, and then its identifier is all there is.
    retry: false,
  });
  return <>{data ?? target}</>;
}

async function nameOf(kind: 'webhook' | 'person', id: string): Promise<string> {
  const params = { path: { id } };
  const { name } =
    kind === 'webhook'
      ? await got(desk.GET('/api/v1/webhooks/{id}', { params }))
      : await got(desk.GET('/api/v1/users/{id}', { params }));
  return name;
}
