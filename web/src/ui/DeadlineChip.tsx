import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from './clock';
import { type Deadline, type DeadlineState, stateOf } from './deadline';
import css from './deadline.module.css';
import { counted, type UnitNames } from './counting';
import { span, type Units, wall } from './times';

// The strokes of clock-exclamation, alarm, clock, player-pause and check of Tabler, each as one path: a list has hundreds.
const SIGNS: Readonly<Record<DeadlineState, string>> = {
  breached: 'M20.986 12.502a9 9 0 1 0-5.973 7.98M12 7v5l3 3M19 16v3M19 22v.01',
  risk: 'M5 13a7 7 0 1 0 14 0a7 7 0 1 0-14 0M12 10v3h2M7 4 4.25 6M17 4l2.75 2',
  ok: 'M3 12a9 9 0 1 0 18 0a9 9 0 0 0-18 0M12 7v5l3 3',
  paused: 'M6 5h4v14H6zM14 5h4v14h-4z',
  met: 'M5 12l5 5L20 7',
};
const HOUR_MS = 3_600_000;

/** What chips say, looked up once for all of a list. */
export interface DeadlineWords {
  readonly units: Units;
  /** The same for the ear, to which `5g 21p` is a row of letters. */
  readonly spoken: UnitNames;
  readonly kinds: Readonly<Record<Deadline['kind'], string>>;
  /** With `{}` for the time. */
  readonly left: string;
  readonly over: string;
  readonly paused: string;
  readonly met: string;
  readonly metLate: string;
}

export function useDeadlineWords(): DeadlineWords {
  const { t } = useTranslation('common');
  return useMemo(
    () => ({
      units: t('unit', { returnObjects: true }),
      spoken: t('spoken', { returnObjects: true }),
      kinds: t('deadline', { returnObjects: true }),
      left: t('clock.left', { time: '{}' }),
      over: t('clock.over', { time: '{}' }),
      paused: t('clock.paused'),
      met: t('clock.met'),
      metLate: t('clock.metLate'),
    }),
    [t],
  );
}

interface Props {
  readonly deadline: Deadline;
  readonly startAt: string;
  /** With what it is the time for, and which time that is. */
  readonly named?: boolean;
}

/** How long there is still, in a word, a sign and a colour. */
export const DeadlineChip = (props: Props) => <Countdown {...props} words={useDeadlineWords()} />;

/** As it is seen and as it is heard, where that differs. */
function said(
  state: DeadlineState,
  { dueAt, breachedAt }: Deadline,
  now: number,
  by: DeadlineWords,
): readonly [string, string?] {
  if (state === 'paused') return [by.paused];
  if (state === 'met') return [breachedAt === null ? by.met : by.metLate];
  const ms = Date.parse(dueAt) - now;
  const words = state === 'breached' ? by.over : by.left;
  return [words.replace('{}', span(ms, by.units)), words.replace('{}', counted(ms, by.spoken))];
}

/** The chip for lists, which bring the words. Hours away, it is drawn once a minute. */
export const Countdown = memo(function Countdown({
  deadline,
  startAt,
  named = false,
  words,
}: Props & { readonly words: DeadlineWords }) {
  const [start, due] = [Date.parse(startAt), Date.parse(deadline.dueAt)];
  const now = useNow(Math.abs(due - Date.now()) > HOUR_MS ? 60_000 : 1000);
  const state = stateOf(deadline, startAt, now);
  const runs = state === 'ok' || state === 'risk';
  const used = Math.min(1, Math.max(0, (now - start) / (due - start)));
  const name = words.kinds[deadline.kind];
  const [seen, heard] = said(state, deadline, now, words);
  return (
    <span className={css.wrap} title={`${name}: ${wall(deadline.dueAt)}`}>
      <span
        className={css.chip}
        data-state={state}
        data-late={(state === 'met' && deadline.breachedAt !== null) || undefined}
        style={{ '--used': runs ? `${Math.round(used * 100)}%` : '0%' } as object}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={SIGNS[state]} />
        </svg>
        <span className="num" aria-hidden={heard !== undefined}>
          {seen}
        </span>
        {heard === undefined ? null : <span className="sr">{named ? `${heard},` : heard}</span>}
      </span>
      {named ? (
        <span className={css.kind}>
          {name}{' '}
          <time className="num" dateTime={deadline.dueAt}>
            {wall(deadline.dueAt)}
          </time>
        </span>
      ) : null}
    </span>
  );
});
