import { IconFlag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { useNow } from '../../ui/clock';
import css from './band.module.css';
import { daysLeft } from './period';
import { periodQuery } from './query';

const MINUTE_MS = 60_000;

/** Around a congress everything counts more, and whoever works knows it from every page. */
export function PeriodBand() {
  const { t, i18n } = useTranslation('console');
  const { t: common } = useTranslation('common');
  const now = useNow(MINUTE_MS);
  const { data } = useQuery(periodQuery);
  if (!data || data.phase === 'normal') return null;
  const { phase, period } = data;
  const count = daysLeft(phase, period.windows, now);
  return (
    <aside className={css.band} data-phase={phase} aria-label={t('period.label')}>
      <IconFlag size={16} stroke={2} aria-hidden />
      <b>{common(`phase.${phase}`)}</b>
      {count === null ? null : <span className="num">{t(`period.${phase}`, { count })}</span>}
      <span className={css.name}>{said(period.name, i18n.language)}</span>
    </aside>
  );
}
