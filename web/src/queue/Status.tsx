import { useTranslation } from 'react-i18next';
import { type Incident } from './search';
import css from './status.module.css';

/** Where a case stands, in a word with a sign of its own: nobody has to know the colours. */
export function Status({ incident }: { incident: Pick<Incident, 'status' | 'waitingForUnit'> }) {
  const { t } = useTranslation('common');
  const { t: queue } = useTranslation('queue');
  const { status, waitingForUnit } = incident;
  return (
    <span className={css.status} data-status={waitingForUnit ? 'waiting' : status}>
      {waitingForUnit ? queue('waiting') : t(`status.${status}`)}
    </span>
  );
}
