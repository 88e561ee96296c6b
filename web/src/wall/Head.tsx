import { useTranslation } from 'react-i18next';
import { Emblem } from '../ui/Emblem';
import { wallDay } from '../ui/times';
import css from './head.module.css';
import { clockTime } from './clock-time';

/** `at`: of when the figures are. */
export function Head({ now, at }: { now: number; at: number | null }) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  return (
    <header className={css.head}>
      <span className={css.emblem}>
        <Emblem size={64} />
      </span>
      <span className={css.names}>
        <b>{common('app')}</b>
        <span>{common('org')}</span>
      </span>
      <span className={`${css.updated} num`}>
        {at === null ? null : t('wall.updated', { time: clockTime(at) })}
      </span>
      <span className={css.when}>
        <span className="num">{wallDay(now)}</span>
        <time className={`${css.clock} num`}>{clockTime(now)}</time>
      </span>
    </header>
  );
}
