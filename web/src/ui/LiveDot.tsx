import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { queries } from '../api/queries';
import { useStreamState } from '../api/stream';
import css from './live.module.css';
import { useOnline } from './OfflineStrip';

/** Whether what one sees is of this moment. */
export function LiveDot() {
  const { t } = useTranslation('console');
  const heard = useStreamState();
  const isWhole = !useIsFailing();
  // A lost line says so at once; the silence of the stream only after a while.
  const now = useOnline() || heard !== 'live' ? heard : 'reconnecting';
  const state = now === 'live' && !isWhole ? 'partly' : now;
  return (
    <span className={css.live} data-state={state} role="status">
      {t(`live.${state}`)}
    </span>
  );
}

const cache = queries.getQueryCache();
// What may not be seen is no part of what one sees.
const HIDDEN: readonly (number | undefined)[] = [403, 404];

const isFailing = (): boolean =>
  cache
    .getAll()
    .some(
      (query) =>
        query.state.status === 'error' &&
        query.isActive() &&
        !HIDDEN.includes(problemOf(query.state.error)?.status),
    );

/** Whether something that the page shows could not be read. */
const useIsFailing = (): boolean =>
  useSyncExternalStore((changed) => cache.subscribe(changed), isFailing);
