import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { arrive } from '../../ui/arrive';
import css from './track.module.css';

/** That the report has arrived, before all else. */
export function Received({ as: Tag }: { as: 'h1' | 'p' }) {
  const { t } = useTranslation('report');
  return (
    <Tag ref={arrive} tabIndex={-1} className={css.received}>
      <span className={css.tick}>
        <IconCheck size={22} stroke={2.4} aria-hidden />
      </span>
      {t('track.sent')}
    </Tag>
  );
}
