import { Skeleton } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/use-session';
import { useKeys } from '../ui/use-keys';
import { useLater } from '../ui/use-later';
import { useTitle } from '../ui/use-title';
import { Boxes } from './boxes/Boxes';
import { type Incident, useCase, useLiveCase, useMovesAwaited } from './case-data';
import { CaseHead } from './CaseHead';
import { CaseLoading } from './CaseLoading';
import css from './case.module.css';
import { MOVES } from './moves/hash';
import { NextMoves } from './moves/NextMoves';
import { type Opened, type Opening, OpeningContext } from './opening';
import { type Tab } from './search';
import { isOverview } from './standing';
import { COMPOSER } from './story/Composer';
import { Story } from './story/Story';
import { Tabs } from './Tabs';
import { Unseen } from './Unseen';
import { usePlace } from './Walking';

const Tasks = lazy(() => import('./tasks/Tasks').then(({ Tasks: it }) => ({ default: it })));
const Traces = lazy(() => import('./traces/Traces').then(({ Traces: it }) => ({ default: it })));
const Files = lazy(() => import('./evidence/Files').then(({ Files: it }) => ({ default: it })));
const Report = lazy(() =>
  import('./report/ReportTab').then(({ ReportTab: it }) => ({ default: it })),
);
const Rating = lazy(() => import('./report/Rating').then(({ Rating: it }) => ({ default: it })));
const Facts = lazy(() => import('./facts/Facts').then(({ Facts: it }) => ({ default: it })));
const Audited = lazy(() =>
  import('./AuditedCase').then(({ AuditedCase: it }) => ({ default: it })),
);
const fetchCommands = () => import('./CaseCommands').then(({ CaseCommands }) => CaseCommands);
const Print = lazy(() => import('./PrintPage').then(({ PrintPage: it }) => ({ default: it })));

const TWO_COLUMNS = '(min-width: 75em)';

/** All of one case, for whoever has to do with it. */
export function CasePage() {
  const { code } = useParams({ from: '/inside/su-co/$code' });
  const mayRead = useMay('incident:read');
  if (mayRead) return <ReadCase code={code} />;
  return (
    <Suspense fallback={null}>
      <Audited code={code} />
    </Suspense>
  );
}

function ReadCase({ code }: { code: string }) {
  const { print } = useSearch({ from: '/inside/su-co/$code' });
  const { data: incident, error, refetch } = useCase(code);
  const mayMove = useMay('incident:move') && !(incident && isOverview(incident));
  // In slices, here as in the queue: a finger is heard meanwhile.
  const isAwaited = useDeferredValue(useMovesAwaited(code, mayMove));
  useLiveCase(code);
  useWalkKeys(code);
  useTitle(incident ? `${code} ${incident.title}` : code);
  if (incident && print) {
    return (
      <Suspense fallback={<CaseLoading code={code} />}>
        <Print incident={incident} />
      </Suspense>
    );
  }
  // What was typed belongs to one case: another one begins anew.
  if (incident && !isAwaited) return <Case key={code} incident={incident} />;
  if (!error) return <CaseLoading code={code} />;
  return <Unseen code={code} error={error} again={() => void refetch()} />;
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
  const write = useWriting(incident.code);
  useKeys({ c: write, t: toMoves }, keysOn);
  useAskedMoves();
  const overview = isOverview(incident);
  const Commands = useLater(fetchCommands);
  return (
    <OpeningContext value={opening}>
      <div className={css.page}>
        <CaseHead incident={incident} />
        <div className={css.columns}>
          <div className={css.main}>
            <Boxes incident={incident} />
            <NextMoves incident={incident} />
            {overview ? (
              <Suspense fallback={<Skeleton height={420} />}>
                <Facts incident={incident} />
              </Suspense>
            ) : (
              <>
                <Tabs incident={incident} tab={tab} wide={wide} />
                <section className={css.part} data-tab={tab} aria-label={t(`tab.${tab}`)}>
                  <Suspense fallback={<Skeleton height={320} />}>
                    <Part tab={tab} incident={incident} />
                  </Suspense>
                </section>
              </>
            )}
          </div>
          {wide && !overview ? (
            <section className={css.side} aria-label={t('tab.facts')}>
              <Suspense fallback={<Skeleton height={480} />}>
                <Facts incident={incident} />
              </Suspense>
            </section>
          ) : null}
        </div>
      </div>
      {Commands ? <Commands incident={incident} write={write} /> : null}
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

const toMoves = () => focus('[data-move]');

/** To the field that one writes in, wherever in the case one is. */
function useWriting(code: string): () => void {
  const navigate = useNavigate();
  return useCallback(() => {
    if (document.getElementById(COMPOSER)) focus(`#${COMPOSER}`);
    else {
      const story = navigate({ to: '/su-co/$code', params: { code }, search: {} });
      void story.then(() => setTimeout(() => focus(`#${COMPOSER}`)));
    }
  }, [code, navigate]);
}

/** Also while the next one is still on its way: who leafs through a queue waits for none. */
function useWalkKeys(code: string): void {
  const navigate = useNavigate();
  const place = usePlace(code);
  const [keysOn] = useLocalStorage({ key: 'keys', defaultValue: true });
  const to = (other: string | undefined) => {
    if (other !== undefined) void navigate({ to: '/su-co/$code', params: { code: other } });
  };
  useKeys({ '[': () => to(place?.previous), ']': () => to(place?.next) }, keysOn);
}

/** Who comes from the queue to do something with the case begins at its moves. */
function useAskedMoves(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash === MOVES) toMoves();
  }, [hash]);
}
