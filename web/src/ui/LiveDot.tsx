import { useTranslation } from 'react-i18next';
import { useStreamState } from '../api/stream';
import css from './live.module.css';

/** Whether what one sees is of this moment. */
export function LiveDot() {
  const { t } = useTranslation('console');
  const state = useStreamState();
  return (
    <span className={css.live} data-state={state} role="status">
      {t(`live.${state}`)}
    </span>
  );
}
