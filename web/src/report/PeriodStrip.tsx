import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Phase } from './answers';
import css from './report.module.css';

/** Around a congress everything counts more. */
export function PeriodStrip({ phase }: { phase: Phase }) {
  const { t } = useTranslation('report');
  if (phase === 'normal') return null;
  return (
    <aside className={css.period} aria-label={t('period.label')}>
      <p>
        <IconFlag size={17} stroke={1.8} aria-hidden />
        <span className={css.whole}>{t(`period.${phase}`)}</span>
        <span className={css.brief}>{t(`period.brief.${phase}`)}</span>
      </p>
    </aside>
  );
}
