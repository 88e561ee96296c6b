import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { wall } from '../../ui/times';
import { Notice } from '../kit/Notice';
import kit from '../kit/kit.module.css';
import { useSave } from '../kit/use-save';
import { useEventWords } from './use-event-words';

/** Changes that a part of the desk could not take; nothing where all is well. */
export function FeedFaults() {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const eventText = useEventWords();
  const followerText = (name: string) =>
    name === 'people' || name === 'webhooks' ? t(`deliveries.followerOf.${name}`) : name;
  const mayRetry = useMay('delivery:replay');
  const { data } = useQuery({
    queryKey: ['feed-faults'],
    queryFn: () => got(desk.GET('/api/v1/feed/faults', { params: { query: { limit: 50 } } })),
  });
  const faults = data?.items ?? [];
  if (faults.length === 0) return null;
  const retry = (id: string) =>
    saving.run(async () => {
      await got(desk.POST('/api/v1/feed/faults/{id}/retry', { params: { path: { id } } }));
      await client.invalidateQueries({ queryKey: ['feed-faults'] });
    });
  return (
    <div className={kit.bar}>
      <Notice tone="bad">
        <p>
          <b>{t('deliveries.faults', { count: faults.length })}</b>
        </p>
        <ul>
          {faults.map(({ id, follower, type, subject, error, failedAt, retryAt }) => (
            <li key={id}>
              {followerText(follower)}: {eventText(type)} {subject}, {wall(failedAt)}. {error}{' '}
              {mayRetry && retryAt === null ? (
                <Button size="xs" variant="default" onClick={() => void retry(id)}>
                  {t('deliveries.retry')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
