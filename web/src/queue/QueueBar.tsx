import { IconFilter } from '@tabler/icons-react';
import { lazy, memo, type RefObject, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEVERITIES, type Severity, SeverityMark } from '../ui/SeverityMark';
import css from './bar.module.css';
import { narrowingIn, type QueueSearch, type View } from './search';
import { useCounts } from './use-counts';
import { Words } from './Words';

const FilterSheet = lazy(() => import('./FilterSheet').then((it) => ({ default: it.FilterSheet })));
const Selects = lazy(() => import('./Selects').then((it) => ({ default: it.Selects })));

interface Props {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>) => void;
  readonly words: RefObject<HTMLInputElement | null>;
  readonly isPhone: boolean;
}

export const QueueBar = memo(function QueueBar({ search, set, words, isPhone }: Props) {
  return (
    <div className={css.bar}>
      <Words asked={search.q ?? ''} set={set} words={words} />
      {isPhone ? (
        <OnPhone search={search} set={set} />
      ) : (
        <>
          <Levels view={search.view} on={search.severity} set={set} />
          <Suspense fallback={<Places />}>
            <Selects
              status={search.status}
              unit={search.unit}
              lead={search.lead}
              set={set}
              labelled={false}
            />
          </Suspense>
          <Overdue on={search.overdue === true} set={set} />
        </>
      )}
    </div>
  );
});

/** The lists, which weigh more than all the rest of the queue, where they will be. */
const Places = () => (
  <>
    <span className={`${css.status} ${css.place}`} />
    <span className={`${css.agency} ${css.place}`} />
    <span className={`${css.agency} ${css.place}`} />
  </>
);

/** One button, which says how much is filtered, and a sheet from below. */
function OnPhone({ search, set }: Pick<Props, 'search' | 'set'>) {
  const { t } = useTranslation('queue');
  const [opened, setOpened] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const count = narrowingIn(search);
  return (
    <>
      <button
        type="button"
        className={css.filters}
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
          setWasOpened(true);
        }}
      >
        <IconFilter size={18} aria-hidden />
        {t('filters')}
        {count > 0 ? <span className="num">{count}</span> : null}
      </button>
      {wasOpened ? (
        <Suspense fallback={null}>
          <FilterSheet {...{ search, set, opened }} close={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

interface LevelsProps extends Pick<Props, 'set'> {
  readonly view: View;
  readonly on: QueueSearch['severity'];
}

/** Each with how many of the view it would show. */
export const Levels = memo(function Levels({ view, on = [], set }: LevelsProps) {
  const counts = useCounts()?.[view];
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const toggle = (level: Severity) => {
    const next = SEVERITIES.filter((one) => on.includes(one) !== (one === level));
    set({ severity: next.length > 0 ? next : undefined });
  };
  return (
    <div className={css.levels} role="group" aria-label={t('column.severity')}>
      {[...SEVERITIES].reverse().map((level) => (
        <button
          key={level}
          type="button"
          data-level={level}
          aria-pressed={on.includes(level)}
          onClick={() => toggle(level)}
        >
          <SeverityMark level={level} size={14} />
          {common(`severity.${level}`)}
          <span className="num">{counts?.[level]}</span>
        </button>
      ))}
    </div>
  );
});

export function Overdue({ on, set }: Pick<Props, 'set'> & { readonly on: boolean }) {
  const { t } = useTranslation('queue');
  return (
    <button
      type="button"
      className={css.toggle}
      aria-pressed={on}
      onClick={() => set({ overdue: on ? undefined : true })}
    >
      {t('overdue')}
    </button>
  );
}
