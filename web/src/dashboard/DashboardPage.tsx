import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useMay } from '../api/use-session';
import { Empty } from '../ui/Empty';
import { Failed } from '../ui/Failed';
import { LiveDot } from '../ui/LiveDot';
import { wall } from '../ui/times';
import { useTitle } from '../ui/use-title';
import { AgenciesBlock } from './AgenciesBlock';
import { AgesBlock } from './AgesBlock';
import { ClosedBlock } from './ClosedBlock';
import { Congresses } from './Congresses';
import { DailyBlock } from './DailyBlock';
import css from './dashboard.module.css';
import { DistrictsBlock } from './DistrictsBlock';
import { Figures } from './Figures';
import { Filters } from './Filters';
import { KeptBlock } from './KeptBlock';
import { queueFor } from './links';
import { type DashboardSearch, USUAL_DAYS } from './search';
import { Skeleton } from './Skeleton';
import { type Statistics, useStatistics } from './use-statistics';

/** How the province stands; whoever may not see it is told so before anything is asked. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  useTitle(t('title'));
  return useMay('incident:read') ? <Dashboard /> : <Denied />;
}

function Denied() {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
      </header>
      <Empty title={common('failed.deniedTitle')}>
        <p>{common('failed.denied')}</p>
      </Empty>
    </div>
  );
}

/** The numbers, and where each comes from. */
function Dashboard() {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const search = useSearch({ from: '/inside/bang-dieu-hanh' });
  const navigate = useNavigate({ from: '/bang-dieu-hanh' });
  const set = useCallback(
    (change: Partial<DashboardSearch>) =>
      void navigate({ search: (was) => ({ ...was, ...change }), replace: true }),
    [navigate],
  );
  const { statistics, error, again } = useStatistics(search);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <LiveDot />
        <span className={`${css.asOf} num`}>
          {t('asOf', { time: statistics ? wall(statistics.overview.at) : '--:--' })}
        </span>
        <Filters search={search} set={set} />
      </header>
      <PrintedFor search={search} />
      <Congresses />
      {error !== null && statistics ? (
        <p className={css.old} role="status">
          {common('failed.old', { time: wall(statistics.overview.at) })}
        </p>
      ) : null}
      {statistics ? <Blocks statistics={statistics} search={search} /> : null}
      {!statistics && error !== null ? <Failed error={error} again={again} /> : null}
      {!statistics && error === null ? <Skeleton /> : null}
    </div>
  );
}

function Blocks({ statistics, search }: { statistics: Statistics; search: DashboardSearch }) {
  const { t } = useTranslation('dashboard');
  const { overview, daily, agencies, districts } = statistics;
  const queue = queueFor(search);
  const days = search.days ?? USUAL_DAYS;
  return (
    <>
      <Figures overview={overview} queue={queue} days={days} />
      <div className={css.grid}>
        <DailyBlock daily={daily} queue={queue} />
        <DistrictsBlock districts={districts} window={overview.window} queue={queue} />
        <AgenciesBlock agencies={agencies} window={overview.window} queue={queue} />
        <KeptBlock overview={overview} queue={queue} about={t('daily.span', { count: days })} />
        <ClosedBlock daily={daily} queue={queue} />
        <AgesBlock ages={overview.ages} queue={queue} />
      </div>
    </>
  );
}

/** On paper there are no filters to read it from. */
function PrintedFor({ search: { unit, period } }: { search: DashboardSearch }) {
  const { t } = useTranslation('dashboard');
  const nameOf = useAgencyName();
  const of = [unit && nameOf(unit), period].filter((one) => one !== undefined);
  return <p className={css.printed}>{of.length > 0 ? of.join(', ') : t('wholeProvince')}</p>;
}
