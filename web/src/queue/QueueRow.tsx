import { Link } from '@tanstack/react-router';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineChip } from '../ui/DeadlineChip';
import { Person } from '../ui/Person';
import { SeverityChip } from '../ui/SeverityMark';
import { wall } from '../ui/times';
import css from './queue.module.css';
import { type Incident, nextDeadline } from './search';
import { Status } from './Status';

interface Props {
  readonly incident: Incident;
  readonly index: number;
  readonly height: number;
  readonly ticked: boolean;
  readonly isCurrent: boolean;
  readonly flashes: boolean;
  /** The name of the unit that reported. */
  readonly unit: string;
  readonly lead: string;
  readonly tick: (code: string, on: boolean) => void;
  readonly look: (code: string) => void;
}

/** Drawn anew only when something of it has changed: hundreds of them pass under a scrolling hand. */
export const QueueRow = memo(function QueueRow(props: Props) {
  const { incident, index, height, ticked, isCurrent, flashes, unit, lead, tick, look } = props;
  const { t } = useTranslation('queue');
  const { code } = incident;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (isCurrent && !isTyping) link.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  const deadline = nextDeadline(incident);
  return (
    <tr
      aria-rowindex={index + 2}
      aria-current={isCurrent || undefined}
      data-ticked={ticked || undefined}
      data-flashes={flashes || undefined}
      style={{ height }}
      onClick={() => look(code)}
    >
      <td className={css.tickCell}>
        <input
          type="checkbox"
          checked={ticked}
          aria-label={t('tick', { code })}
          onClick={(event) => event.stopPropagation()}
          onChange={({ target }) => tick(code, target.checked)}
        />
      </td>
      <td className={css.severityCell}>
        <SeverityChip level={incident.severity} plain />
      </td>
      <td className={css.codeCell}>
        <Link ref={link} to="/su-co/$code" params={{ code }} className="num">
          {code}
        </Link>
      </td>
      <td className={css.incidentCell}>
        <b>{incident.title}</b>
        <span>{unit}</span>
      </td>
      <td className={css.statusCell}>
        <Status incident={incident} />
      </td>
      <td className={css.deadlineCell}>
        {deadline ? (
          <DeadlineChip deadline={deadline} startAt={deadline.why.startAt} named />
        ) : null}
      </td>
      <td className={css.handlerCell}>
        {incident.handler ? (
          <Person name={incident.handler.name} />
        ) : (
          <span className={css.nobody}>{t('nobody')}</span>
        )}
      </td>
      <td className={css.leadCell}>{lead}</td>
      <td className={`${css.reportedCell} num`}>{wall(incident.reportedAt)}</td>
    </tr>
  );
});
