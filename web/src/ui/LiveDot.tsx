import { useTranslation } from 'react-i18next';
import { useStreamState } from '../api/stream';
import css from './live.module.css';
import { useOnline } from './OfflineStrip';

/** Whether what one sees is of this moment. */
export function LiveDot() {
  const { t } = useTranslation('console');
  const heard = useStreamState();
  // A lost line says so at once; the silence of the stream only after a while.
  const state = useOnline() || heard !== 'live' ? heard : 'reconnecting';
  return (
    <span className={css.live} data-state={state} role="status">
      {t(`live.${state}`)}
    </span>
  );
}
