import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { Failed } from '../../ui/Failed';
import { usePart } from '../case-data';
import { CaseLine } from '../facts/CaseLine';
import css from './traces.module.css';

const LIMIT = 50;

/** Other cases with the same trace; of those that the person may not see, only how many. */
export function Sightings({ code, id }: { code: string; id: string }) {
  const { t } = useTranslation('case');
  const { data, error, refetch } = usePart(code, `sightings:${id}`, {
    read: () =>
      got(
        desk.GET('/api/v1/incidents/{code}/observables/{id}/sightings', {
          params: { path: { code, id }, query: { limit: LIMIT } },
        }),
      ),
  });
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton height={36} className={css.sightings} />;
  const hidden = (data as { readonly hiddenCount?: number }).hiddenCount ?? 0;
  return (
    <div className={css.sightings}>
      {data.items.length === 0 && hidden === 0 ? <p>{t('trace.nowhere')}</p> : null}
      {data.items.map(({ id: one, incident, addedAt }) => (
        <CaseLine key={one} incident={incident} at={addedAt} />
      ))}
      {hidden > 0 ? <p>{t('trace.hidden', { count: hidden })}</p> : null}
    </div>
  );
}
