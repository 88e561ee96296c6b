import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Emblem } from '../ui/Emblem';
import { wallDay } from '../ui/times';
import { clockTime } from './clock-time';
import css from './head.module.css';

interface Props {
  readonly now: number;
  /** Of when the figures are. */
  readonly at: number | null;
  /** What everybody has to know of them, in the place of the name: what is below stays where it is. */
  readonly band: ReactNode;
}

export function Head({ now, at, band }: Props) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  return (
    <header className={css.head} data-band={band !== null || undefined}>
      {band ?? (
        <>
          <span className={css.emblem}>
            <Emblem size={64} />
          </span>
          <span className={css.names}>
            <b>{common('app')}</b>
            <span>{common('org')}</span>
          </span>
        </>
      )}
      <span className={`${css.when} num`}>
        <span>{wallDay(now)}</span>
        <span>{t('wall.updated', { time: at === null ? '--:--:--' : clockTime(at) })}</span>
      </span>
      <time className={`${css.clock} num`}>{clockTime(now)}</time>
    </header>
  );
}
