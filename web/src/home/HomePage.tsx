import { Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgenciesAwaited, useAgencyName } from '../api/agencies';
import { useMe } from '../api/use-session';
import { LiveDot } from '../ui/LiveDot';
import { useTitle } from '../ui/use-title';
import { Asked } from './Asked';
import { askedFirst } from './asks';
import css from './home.module.css';
import { Readiness } from './Readiness';
import { Reports } from './Reports';
import { Systems } from './Systems';
import { useEnded, useLiveUnit, useOpen, useSystems } from './use-unit';

/** A unit's own page: what is asked of it, what it has reported, and one big way to report. */
export function HomePage() {
  const { t } = useTranslation('console');
  const { agency } = useMe();
  const nameOf = useAgencyName();
  const open = useOpen();
  const ended = useEnded();
  const systems = useSystems();
  // All at once, so that nothing that is read already is pushed away by what comes after it.
  const awaited = [useAgenciesAwaited(), open.isPending, ended.isPending, systems.isPending];
  const isHere = useDeferredValue(!awaited.includes(true));
  useLiveUnit();
  useTitle(t('nav.home'));
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{isHere ? nameOf(agency) : <NameBone name={t('nav.home')} />}</h1>
        <LiveDot />
      </header>
      {isHere ? (
        <div className={css.columns}>
          <div className={css.main}>
            <ReportLink />
            <Open list={open} />
          </div>
          <div className={css.beside}>
            <Rest list={ended} />
          </div>
        </div>
      ) : (
        <Waiting />
      )}
    </div>
  );
}

const NameBone = ({ name }: { name: string }) => (
  <>
    <span className="sr">{name}</span>
    <Skeleton height={27} width={260} />
  </>
);

function ReportLink() {
  const { t } = useTranslation('home');
  return (
    <a href="/bao-cao" className={css.report}>
      <IconPlus size={24} stroke={2} aria-hidden />
      <span>
        <b>{t('report')}</b>
        <span>{t('reportHint')}</span>
      </span>
    </a>
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
      <Readiness />
    </>
  );
}

/** In the shape of what comes; the way to report is there at once, as nobody who needs it should wait. */
const Waiting = () => (
  <div className={css.columns}>
    <div className={css.main}>
      <ReportLink />
      <Bones heights={[188, 118, 118]} />
    </div>
    <div className={css.beside}>
      <Bones heights={[118, 118]} />
    </div>
  </div>
);

const Bones = ({ heights }: { heights: readonly number[] }) => (
  <div className={css.waiting} aria-hidden="true">
    {heights.map((height, i) => (
      <Skeleton key={i} height={height} radius="md" />
    ))}
  </div>
);
