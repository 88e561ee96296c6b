import {
  IconAlarm,
  IconCheck,
  IconClock,
  IconClockExclamation,
  IconPlayerPause,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from './clock';
import css from './deadline.module.css';
import { span, type Units, wall } from './times';

export interface Deadline {
  readonly kind: 'acknowledge' | 'triage' | 'contain' | 'recover' | 'update' | 'closing_report';
  readonly dueAt: string;
  readonly metAt: string | null;
  readonly breachedAt: string | null;
  readonly paused: boolean;
}

export type DeadlineState = 'breached' | 'risk' | 'ok' | 'paused' | 'met';

const ICONS = {
  breached: IconClockExclamation,
  risk: IconAlarm,
  ok: IconClock,
  paused: IconPlayerPause,
  met: IconCheck,
};
const TEN_MINUTES_MS = 600_000;
const HOUR_MS = 3_600_000;

/** In danger: less than a quarter of the time is left, or less than ten minutes. */
export function stateOf(deadline: Deadline, startAt: string, now: number): DeadlineState {
  const due = Date.parse(deadline.dueAt);
  if (deadline.metAt !== null) return 'met';
  if (deadline.paused) return 'paused';
  const left = due - now;
  if (left < 0) return 'breached';
  return left < Math.max((due - Date.parse(startAt)) / 4, TEN_MINUTES_MS) ? 'risk' : 'ok';
}

/** How long there is still, in a word, a sign and a colour. Hours away, it is drawn once a minute. */
export const DeadlineChip = memo(function DeadlineChip({
  deadline,
  startAt,
  named = false,
}: {
  deadline: Deadline;
  startAt: string;
  named?: boolean;
}) {
  const { t } = useTranslation();
  const due = Date.parse(deadline.dueAt);
  const now = useNow(Math.abs(due - Date.now()) > HOUR_MS ? 60_000 : 1000);
  const state = stateOf(deadline, startAt, now);
  const units: Units = t('unit', { returnObjects: true });
  const Icon = ICONS[state];
  const used = Math.min(1, Math.max(0, (now - Date.parse(startAt)) / (due - Date.parse(startAt))));
  const words = {
    breached: t('clock.over', { time: span(now - due, units) }),
    paused: t('clock.paused'),
    met: t(deadline.breachedAt === null ? 'clock.met' : 'clock.metLate'),
    risk: t('clock.left', { time: span(due - now, units) }),
    ok: t('clock.left', { time: span(due - now, units) }),
  };
  const name = t(`deadline.${deadline.kind}`);
  return (
    <span className={css.wrap} title={`${name}: ${wall(deadline.dueAt)}`}>
      <span className={css.chip} data-state={state}>
        <Icon size={14} stroke={2} aria-hidden />
        <span className="num">{words[state]}</span>
        {state === 'ok' || state === 'risk' ? (
          <span className={css.track} aria-hidden="true">
            <i style={{ width: `${used * 100}%` }} />
          </span>
        ) : null}
      </span>
      {named ? <span className={css.kind}>{name}</span> : null}
    </span>
  );
});
