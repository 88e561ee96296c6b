import { useTranslation } from 'react-i18next';
import { Emblem } from '../ui/Emblem';
import { wallDay } from '../ui/times';
import { clockTime } from './clock-time';
import css from './head.module.css';

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
      <span className={`${css.when} num`}>
        <span>{wallDay(now)}</span>
        <span>{t('wall.updated', { time: at === null ? '--:--:--' : clockTime(at) })}</span>
      </span>
      <time className={`${css.clock} num`}>{clockTime(now)}</time>
    </header>
  );
}
