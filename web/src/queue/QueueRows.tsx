import { Skeleton } from '@mantine/core';
import { type RefObject, useCallback, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../ui/Empty';
import { Failed } from '../ui/Failed';
import { cleared } from './cleared';
import css from './queue.module.css';
import { QueueCards } from './QueueCards';
import { QueueTable } from './QueueTable';
import { OPEN, type QueueSearch, type Sort, STATUSES, type View } from './search';
import { type Choosing } from './use-chosen';
import { type Queue } from './use-queue';

interface Props {
  readonly queue: Queue;
  readonly search: QueueSearch;
  readonly by: Sort;
  readonly set: (change: Partial<QueueSearch>) => void;
  readonly chosen: Choosing;
  readonly compact: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly isPhone: boolean;
}

/** The list in whichever state it is. */
export function QueueRows({ queue, search, by, set, chosen, compact, scroller, isPhone }: Props) {
  const { list, rows, flashing, more } = queue;
  const sort = useCallback((asked: Sort) => set({ sort: asked }), [set]);
  // The first rows are many: drawn in slices, a finger is heard meanwhile.
  const isPending = useDeferredValue(list.isPending);
  if (isPending) return <Loading isPhone={isPhone} />;
  if (rows.length === 0) {
    return list.isError ? (
      <Failed error={list.error} again={() => void list.refetch()} />
    ) : (
      <Nothing search={search} set={set} />
    );
  }
  if (isPhone) return <QueueCards {...{ rows, scroller, chosen, flashing, more }} />;
  return (
    <QueueTable
      {...{ rows, by, sort, chosen, flashing, compact, scroller, more }}
      isPart={list.hasNextPage}
    />
  );
}

/** In the shape of what comes. */
function Loading({ isPhone }: { isPhone: boolean }) {
  const { t } = useTranslation('common');
  return (
    <div className={css.loading} aria-busy="true" aria-label={t('loading')} role="status">
      {Array.from({ length: 14 }, (_, i) => (
        <Skeleton key={i} height={isPhone ? 100 : 34} radius="sm" />
      ))}
    </div>
  );
}

interface SearchProps {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>) => void;
}

function Nothing({ search, set }: SearchProps) {
  const { t } = useTranslation('queue');
  const { view, ...filters } = search;
  const isNarrow = Object.keys(filters).length > 0;
  return (
    <Empty title={t(`empty.${isNarrow ? 'filtered' : view}.title`)}>
      <p>{t(`empty.${isNarrow ? 'filtered' : view}.why`)}</p>
      <button
        type="button"
        className={css.link}
        onClick={() => set(isNarrow ? cleared : INSTEAD[view])}
      >
        {isNarrow ? t('clear') : t(`empty.${view}.go`)}
      </button>
    </Empty>
  );
}

/** Where there may be something to do when there is nothing here. */
const INSTEAD: Readonly<Record<View, Partial<QueueSearch>>> = {
  ...{ now: { view: 'soon' }, unassigned: { view: 'all' }, mine: { view: 'unassigned' } },
  ...{ soon: { view: 'all' }, all: { status: STATUSES.filter((one) => !OPEN.includes(one)) } },
};
