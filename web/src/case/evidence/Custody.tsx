import { Skeleton } from '@mantine/core';
import { desk, got } from '../../api/desk';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { allOf, usePart } from '../case-data';
import { useSentence } from '../story/use-sentence';
import css from './evidence.module.css';

/** Through whose hands a file has gone: added, read, exported. */
export function Custody({ code, id }: { code: string; id: string }) {
  const say = useSentence();
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
          <span>{say(entry.sentence)}</span>
        </li>
      ))}
    </ol>
  );
}
