import { useDidUpdate, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLater } from '../ui/use-later';
import { useTitle } from '../ui/use-title';
import { BulkBar } from './BulkBar';
import { NarrowedBy } from './NarrowedBy';
import { Preview } from './Preview';
import css from './queue.module.css';
import { QueueBar } from './QueueBar';
import { QueueHead } from './QueueHead';
import { QueueRows } from './QueueRows';
import { QueueTabs } from './QueueTabs';
import { type QueueSearch, sortOf } from './search';
import { useActs } from './use-acts';
import { useChosen } from './use-chosen';
import { useQueueCommands } from './use-queue-commands';
import { useQueueKeys } from './use-queue-keys';
import { useQueue } from './use-queue';
import { Waiting } from './Waiting';
import { useRememberedWalk } from './walk';

const fetchDrawer = () => import('./PreviewDrawer').then(({ PreviewDrawer }) => PreviewDrawer);
const PHONE = '(max-width: 48em)';
const WITH_PANE = '(min-width: 84em)';

/** What has to be done next, and everything needed to do it without leaving. */
export function QueuePage() {
  const { t } = useTranslation('queue');
  const search = useSearch({ from: '/inside/dieu-phoi' });
  const navigate = useNavigate({ from: '/dieu-phoi' });
  const set = useCallback(
    (change: Partial<QueueSearch>, replace = true) =>
      void navigate({ search: (was) => ({ ...was, ...change }), replace }),
    [navigate],
  );
  const queue = useQueue(search);
  const { rows, places, list, showFresh: readFresh } = queue;
  useRememberedWalk(rows, search);
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const withPane = useMediaQuery(WITH_PANE, true, { getInitialValueInEffect: false });
  const [compact, setCompact] = useLocalStorage({
    ...{ key: 'queue-compact', defaultValue: false, getInitialValueInEffect: false },
  });
  const [keysOn] = useLocalStorage({ key: 'keys', defaultValue: true });
  const scroller = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLInputElement>(null);
  const chosen = useChosen(queue, withPane && !isPhone);
  const acts = useActs({ listed: queue, chosen, patch: queue.patch });
  useTitle(t('title'));

  const showFresh = useCallback(() => {
    scroller.current?.scrollTo({ top: 0 });
    readFresh();
  }, [readFresh]);
  useDidUpdate(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [search]);
  useQueueKeys({ chosen, acts, set, words, on: keysOn });
  useQueueCommands({ acts, search, set, compact, setCompact });

  // The row is marked at once; what is told of it follows when there is time.
  const looked = useDeferredValue(chosen.current);
  const current = rows[places.get(looked ?? '') ?? -1];
  const PreviewDrawer = useLater(fetchDrawer, current !== undefined);
  const preview = current ? <Preview incident={current} acts={acts} close={chosen.clear} /> : null;
  return (
    <div className={css.page}>
      <QueueHead
        {...{ search, set, compact, setCompact, showFresh }}
        fresh={queue.fresh}
        shown={list.data ? rows.length : null}
        more={list.hasNextPage}
      />
      <Waiting />
      <QueueTabs search={search} set={set} />
      <QueueBar search={search} set={set} words={words} isPhone={isPhone} />
      <NarrowedBy search={search} set={set} />
      <div className={css.split}>
        <div className={css.list} data-stale={list.isPlaceholderData || undefined}>
          <div
            ref={scroller}
            className={css.scroller}
            tabIndex={0}
            role="region"
            aria-label={t('title')}
            aria-busy={list.isPlaceholderData}
          >
            <QueueRows
              {...{ queue, search, set, chosen, compact, scroller, isPhone }}
              by={sortOf(search)}
            />
          </div>
          <BulkBar acts={acts} chosen={chosen} />
        </div>
        {withPane && (list.isPending || chosen.current !== null) ? (
          <aside className={css.pane} aria-label={t('preview')}>
            {preview}
          </aside>
        ) : null}
      </div>
      {PreviewDrawer && !withPane ? (
        <PreviewDrawer opened={current !== undefined} close={chosen.clear} isPhone={isPhone}>
          {preview}
        </PreviewDrawer>
      ) : null}
    </div>
  );
}
