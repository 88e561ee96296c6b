import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { said } from '../../i18n';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { allOf, usePart } from '../case-data';
import css from './evidence.module.css';

/** Through whose hands a file has gone: added, read, exported. */
export function Custody({ code, id }: { code: string; id: string }) {
  const { i18n } = useTranslation();
  const { data, error, refetch } = usePart(code, `custody:${id}`, {
    read: () =>
      allOf((query) =>
        got(
          desk.GET('/api/v1/incidents/{code}/attachments/{id}/custody', {
            params: { path: { code, id }, query },
          }),
        ),
      ),
  });
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton height={60} />;
  return (
    <ol className={css.custody}>
      {data.map((entry) => (
        <li key={entry.id}>
          <time className="num" dateTime={entry.at}>
            {wall(entry.at)}
          </time>
          <span>{said(entry.sentence, i18n.language)}</span>
        </li>
      ))}
    </ol>
  );
}
