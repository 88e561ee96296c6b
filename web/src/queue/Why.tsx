import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { desk, got } from '../api/desk';
import { useScoringAwaited } from '../api/vocabulary';
import { said } from '../i18n';
import { Points } from '../ui/Points';
import css from './preview.module.css';

/** The score and the route, with their reasons. */
export function Why({ code }: { code: string }) {
  const { t, i18n } = useTranslation('queue');
  const nameOf = useAgencyName();
  const { data, isPending } = useQuery({
    queryKey: ['assessment', code],
    queryFn: () =>
      got(desk.GET('/api/v1/incidents/{code}/assessment', { params: { path: { code } } })),
    retry: false,
  });
  const isUnnamed = useScoringAwaited();
  if (isPending || isUnnamed) {
    // As tall as it will be on a telephone, or what stands below would be pushed away from under its reader.
    return (
      <>
        <section>
          <Skeleton height={226} radius="sm" />
        </section>
        <section>
          <Skeleton height={42} radius="sm" />
        </section>
      </>
    );
  }
  // Whoever sees the case only in lists is not told why.
  if (!data) return null;
  const { assessment, routing } = data;
  const decided = routing.evaluated.find((rule) => rule.decided);
  return (
    <>
      <section>
        <h3>{t('why.score', { score: assessment.score })}</h3>
        <Points points={assessment.points} />
        {assessment.rules.map(({ id, why }) => (
          <p key={id} className={css.rule}>
            {said(why, i18n.language)}
          </p>
        ))}
      </section>
      <section>
        <h3>{t('why.route', { lead: nameOf(routing.lead) })}</h3>
        {decided ? <p className={css.because}>{said(decided.because, i18n.language)}</p> : null}
      </section>
    </>
  );
}
