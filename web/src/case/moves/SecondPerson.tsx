import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './moves.module.css';

/** Beside a step that takes two. */
export function SecondPerson() {
  const { t } = useTranslation('case');
  return (
    <span title={t('moves.second')} className={css.second}>
      <IconUsersGroup size={15} aria-hidden />
      <span className="sr">{t('moves.second')}</span>
    </span>
  );
}
