import { useTranslation } from 'react-i18next';
import { type Incident } from './search';
import css from './status.module.css';

interface Props {
  readonly incident: Pick<Incident, 'status' | 'waitingForUnit'>;
}

/** Where a case stands, in a word with a sign of its own: nobody has to know the colours. */
export function Status({ incident }: Props) {
  const { t } = useTranslation('common');
  const { status, waitingForUnit } = incident;
  return (
    <StatusWord
      incident={incident}
      word={waitingForUnit ? t('waitingForUnit') : t(`status.${status}`)}
    />
  );
}

/** The same for lists, which bring the word. */
export const StatusWord = ({ incident, word }: Props & { word: string }) => (
  <span className={css.status} data-status={incident.waitingForUnit ? 'waiting' : incident.status}>
    {word}
  </span>
);
