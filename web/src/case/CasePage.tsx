import { Skeleton } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { type Keys, useKeys } from '../ui/use-keys';
import { useTitle } from '../ui/use-title';
import { Boxes } from './boxes/Boxes';
import { type Incident, useCase, useLiveCase } from './case-data';
import { CaseHead } from './CaseHead';
import { CaseLoading } from './CaseLoading';
import css from './case.module.css';
import { Facts } from './facts/Facts';
import { NextMoves } from './moves/NextMoves';
import { type Opened, type Opening, OpeningContext } from './opening';
import { type Tab } from './search';
import { isOverview } from './standing';
import { COMPOSER } from './story/Composer';
import { Story } from './story/Story';
import { Tabs } from './Tabs';

const Tasks = lazy(() => import('./tasks/Tasks').then(({ Tasks: it }) => ({ default: it })));
const Traces = lazy(() => import('./traces/Traces').then(({ Traces: it }) => ({ default: it })));
const Files = lazy(() => import('./evidence/Files').then(({ Files: it }) => ({ default: it })));
const Report = lazy(() => import('./report/Report').then(({ Report: it }) => ({ default: it })));
const Rating = lazy(() => import('./report/Rating').then(({ Rating: it }) => ({ default: it })));
const Print = lazy(() => import('./PrintPage').then(({ PrintPage: it }) => ({ default: it })));

const TWO_COLUMNS = '(min-width: 75em)';

/** All of one case, for whoever has to do with it. */
export function CasePage() {
  const { code } = useParams({ from: '/inside/su-co/$code' });
  const { print } = useSearch({ from: '/inside/su-co/$code' });
  const { data: incident, error, refetch } = useCase(code);
  useLiveCase(code);
  useTitle(incident ? `${code} ${incident.title}` : code);
  if (incident && print) {
    return (
      <Suspense fallback={<CaseLoading />}>
        <Print incident={incident} />
      </Suspense>
    );
  }
  // What was typed belongs to one case: another one begins anew.
  if (incident) return <Case key={code} incident={incident} />;
  if (!error) return <CaseLoading />;
  return (
    <>
      <h1 className="sr">{code}</h1>
      <Failed error={error} again={() => void refetch()} />
    </>
  );
}

function Case({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { tab: wanted = 'story' } = useSearch({ from: '/inside/su-co/$code' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [keysOn] = useLocalStorage({ key: 'keys', defaultValue: true });
  const wide = useMediaQuery(TWO_COLUMNS, true, { getInitialValueInEffect: false });
  const tab = wide && wanted === 'facts' ? 'story' : wanted;
  const opening = useMemo<Opening>(
    () => ({ opened, open: setOpened, close: () => setOpened(null) }),
    [opened],
  );
  useKeys(KEYS, keysOn);
  const overview = isOverview(incident);
  return (
    <OpeningContext value={opening}>
      <div className={css.page}>
        <CaseHead incident={incident} />
        <div className={css.columns}>
          <div className={css.main}>
            <Boxes incident={incident} />
            <NextMoves incident={incident} />
            {overview ? (
              <Facts incident={incident} />
            ) : (
              <>
                <Tabs incident={incident} tab={tab} wide={wide} />
                <section className={css.part} aria-label={t(`tab.${tab}`)}>
                  <Suspense fallback={<Skeleton height={320} />}>
                    <Part tab={tab} incident={incident} />
                  </Suspense>
                </section>
              </>
            )}
          </div>
          {wide && !overview ? (
            <section className={css.side} aria-label={t('tab.facts')}>
              <Facts incident={incident} />
            </section>
          ) : null}
        </div>
      </div>
    </OpeningContext>
  );
}

const PARTS = {
  ...{ story: Story, tasks: Tasks, traces: Traces, evidence: Files },
  ...{ report: Report, rating: Rating, facts: Facts },
} satisfies Record<Tab, unknown>;

function Part({ tab, incident }: { tab: Tab; incident: Incident }) {
  const Shown = PARTS[tab];
  return <Shown incident={incident} />;
}

const focus = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
};

const KEYS: Keys = {
  c: () => focus(`#${COMPOSER}`),
  t: () => focus('[data-move]'),
};
