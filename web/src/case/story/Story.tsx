import { Button, Skeleton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgenciesAwaited } from '../../api/agencies';
import { useMe } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { type Incident, useStory } from '../case-data';
import { Composer } from './Composer';
import { Day } from './Day';
import { countOf, daysOf, type Entry, firstUnread, type Kind, kindOf, KINDS } from './story';
import css from './story.module.css';
import { useSeen } from './use-seen';

const WINDOW = 80;
const NONE: readonly Entry[] = [];

/** What has happened, as one reads it: from the report to now, words and steps of people before what systems add. */
export function Story({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const me = useMe();
  const { data: entries = NONE, isPending, error, refetch } = useStory(code);
  // A code is shorter than the name that follows it: a line that breaks anew would push the others down.
  const isNameless = useAgenciesAwaited();
  const [kind, setKind] = useState<Kind | null>(null);
  const [shown, setShown] = useState(WINDOW);
  const place = useRef<HTMLDivElement>(null);
  const seen = useSeen(code, entries.at(-1)?.sequence);
  const unread = firstUnread(entries, seen, me.id);
  const some = kind === null ? entries : entries.filter(({ type }) => kindOf(type) === kind);
  const window = some.slice(-Math.max(shown, unread ? unreadFrom(some, unread) : 0));
  if (isPending || isNameless) return <StoryLoading />;
  if (error && entries.length === 0) return <Failed error={error} again={() => void refetch()} />;
  const jump = (selector: string) =>
    place.current?.querySelector(selector)?.scrollIntoView({ block: 'center' });
  return (
    <div ref={place} className={css.story}>
      <div className={css.bar}>
        <Filters entries={entries} kind={kind} setKind={setKind} />
        {unread ? (
          <Button
            size="xs"
            h={36}
            fz={14}
            leftSection={<IconArrowDown size={16} aria-hidden />}
            onClick={() => jump('[data-unread]')}
          >
            {t('story.unread', { count: unreadFrom(entries, unread) })}
          </Button>
        ) : (
          <Button
            size="xs"
            h={36}
            fz={14}
            variant="subtle"
            leftSection={<IconArrowDown size={16} aria-hidden />}
            onClick={() => jump('[data-last]')}
          >
            {t('story.newest')}
          </Button>
        )}
      </div>
      {window.length < some.length ? (
        <Button
          variant="default"
          fullWidth
          leftSection={<IconArrowUp size={16} aria-hidden />}
          onClick={() => setShown(shown + WINDOW)}
        >
          {t('story.earlier', { count: some.length - window.length })}
        </Button>
      ) : null}
      {some.length === 0 ? (
        <Empty title={t('story.none')}>
          <Button variant="default" onClick={() => setKind(null)}>
            {t('story.showAll')}
          </Button>
        </Empty>
      ) : null}
      {daysOf(window).map((day) => (
        <Day key={day.day} day={day} incident={incident} unread={unread?.id} />
      ))}
      <div data-last />
      <Composer incident={incident} />
    </div>
  );
}

/** How many there are from the first unread one on. */
const unreadFrom = (entries: readonly Entry[], { sequence }: Entry): number =>
  entries.filter((one) => one.sequence >= sequence).length;

interface FiltersProps {
  readonly entries: readonly Entry[];
  readonly kind: Kind | null;
  readonly setKind: (kind: Kind | null) => void;
}

function Filters({ entries, kind, setKind }: FiltersProps) {
  const { t } = useTranslation('case');
  const counts = countOf(entries);
  return (
    <div className={css.filters} role="group" aria-label={t('story.filter')}>
      <button type="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
        {t('story.all')}
      </button>
      {KINDS.filter((one) => counts.has(one)).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={kind === one}
          onClick={() => setKind(kind === one ? null : one)}
        >
          {t(`story.kind.${one}`)} <span className="num">{counts.get(one)}</span>
        </button>
      ))}
    </div>
  );
}

export const StoryLoading = () => (
  <div className={css.story}>
    <Skeleton height={36} width="60%" />
    <Skeleton height={56} />
    <Skeleton height={96} />
    <Skeleton height={56} />
    <Skeleton height={56} />
    <Skeleton height={180} />
  </div>
);
