import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useMe } from '../api/use-session';
import { LiveDot } from '../ui/LiveDot';
import { useTitle } from '../ui/use-title';
import { Asked } from './Asked';
import { askedFirst } from './asks';
import css from './home.module.css';
import { Reports } from './Reports';
import { Systems } from './Systems';
import { useEnded, useLiveUnit, useOpen } from './use-unit';

/** A unit's own page: what is asked of it, what it has reported, and one big way to report. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { t: console } = useTranslation('console');
  const { agency } = useMe();
  const nameOf = useAgencyName();
  const open = useOpen();
  const ended = useEnded();
  useLiveUnit();
  useTitle(console('nav.home'));
  const incidents = open.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{nameOf(agency)}</h1>
        <LiveDot />
      </header>
      <div className={css.columns}>
        <div className={css.main}>
          <a href="/bao-cao" className={css.report}>
            <IconPlus size={24} stroke={2} aria-hidden />
            <span>
              <b>{t('report')}</b>
              <span>{t('reportHint')}</span>
            </span>
          </a>
          <Asked incidents={askedFirst(incidents)} />
          <Reports
            title={t('open.title')}
            list={open}
            guess={3}
            empty={
              <div className={css.none}>
                <b>{t('open.none')}</b>
                <p>{t('open.noneHelp')}</p>
              </div>
            }
          />
        </div>
        <div className={css.beside}>
          <Reports
            title={t('closed.title')}
            list={ended}
            guess={2}
            empty={<p className={css.none}>{t('closed.none')}</p>}
          />
          <Systems />
        </div>
      </div>
    </div>
  );
}
