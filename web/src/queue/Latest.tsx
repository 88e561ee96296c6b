import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { said } from '../i18n';
import { wall } from '../ui/times';
import css from './preview.module.css';

const SHOWN = 5;

/** The last steps, the newest first. */
export function Latest({ code }: { code: string }) {
  const { t, i18n } = useTranslation('queue');
  const { data } = useQuery({
    queryKey: ['timeline', code],
    queryFn: () =>
      got(
        desk.GET('/api/v1/incidents/{code}/timeline', {
          params: { path: { code }, query: { limit: 200 } },
        }),
      ),
    retry: false,
  });
  if (!data) return null;
  return (
    <section>
      <h3>{t('latest')}</h3>
      <ol className={css.latest}>
        {data.items
          .slice(-SHOWN)
          .reverse()
          .map(({ id, at, sentence }) => (
            <li key={id}>
              {said(sentence, i18n.language)}
              <time dateTime={at}>{wall(at)}</time>
            </li>
          ))}
      </ol>
    </section>
  );
}
