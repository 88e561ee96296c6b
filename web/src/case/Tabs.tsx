import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenInSight } from '../ui/use-open-in-sight';
import { type Incident } from './case-data';
import css from './case.module.css';
import { useFiles, useTasks, useTraces } from './lists';
import { type Tab, TABS } from './search';
import { useTabInSight } from './use-tab-in-sight';

interface Props {
  readonly incident: Incident;
  readonly tab: Tab;
  /** With the facts beside the story they need no tab. */
  readonly wide: boolean;
}

/** The parts of the case, each with how much is in it. */
export function Tabs({ incident: { code }, tab, wide }: Props) {
  const { t } = useTranslation('case');
  const counts = useCounts(code);
  const place = useOpenInSight(tab, Object.values(counts).filter(Boolean).length);
  useTabInSight(place, tab);
  return (
    <nav ref={place} className={css.tabs} aria-label={t('tabs')}>
      {TABS.filter((one) => !(wide && one === 'facts')).map((one) => (
        <Link
          key={one}
          to="/su-co/$code"
          params={{ code }}
          search={one === 'story' ? {} : { tab: one }}
          activeOptions={{ exact: true, includeSearch: true }}
          replace
          resetScroll={false}
          aria-current={one === tab ? 'page' : undefined}
        >
          {t(`tab.${one}`)}
          {counts[one] === undefined ? null : <span className="num">{counts[one]}</span>}
        </Link>
      ))}
    </nav>
  );
}

function useCounts(code: string): Readonly<Partial<Record<Tab, ReactNode>>> {
  const tasks = useTasks(code).data;
  const traces = useTraces(code).data;
  const files = useFiles(code).data;
  const done = tasks?.filter(({ doneAt }) => doneAt !== null).length;
  return {
    ...(tasks && tasks.length > 0 && { tasks: `${done}/${tasks.length}` }),
    ...(traces && traces.length > 0 && { traces: traces.length }),
    ...(files && files.length > 0 && { evidence: files.length }),
  };
}
