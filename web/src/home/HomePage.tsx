import { Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgencies, useAgencyName } from '../api/agencies';
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
  const isNamed = useAgencies() !== undefined;
  const nameOf = useAgencyName();
  const open = useOpen();
  const ended = useEnded();
  useLiveUnit();
  useTitle(console('nav.home'));
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{isNamed ? nameOf(agency) : <Skeleton height={27} width={260} />}</h1>
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
          {open.isPending ? <Waiting /> : <Open list={open} />}
        </div>
        <div className={css.beside}>{ended.isPending ? <Waiting /> : <Rest list={ended} />}</div>
      </div>
    </div>
  );
}

type List = ReturnType<typeof useOpen>;

function Open({ list }: { list: List }) {
  const { t } = useTranslation('home');
  const incidents = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Asked incidents={askedFirst(incidents)} />
      <Reports
        title={t('open.title')}
        list={list}
        empty={
          <div className={css.none}>
            <b>{t('open.none')}</b>
            <p>{t('open.noneHelp')}</p>
          </div>
        }
      />
    </>
  );
}

function Rest({ list }: { list: List }) {
  const { t } = useTranslation('home');
  return (
    <>
      <Reports
        title={t('closed.title')}
        list={list}
        empty={<p className={css.none}>{t('closed.none')}</p>}
      />
      <Systems />
    </>
  );
}

/** As tall as the screen: whatever comes in its place pushes nothing that is seen. */
const Waiting = () => (
  <div className={css.waiting} aria-hidden="true">
    {[0, 1, 2, 3, 4].map((i) => (
      <Skeleton key={i} height={118} radius="md" />
    ))}
  </div>
);
