import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { DeadlineChip } from '../ui/DeadlineChip';
import { SeverityChip } from '../ui/SeverityMark';
import css from './cards.module.css';
import { type Incident, nextDeadline } from './search';
import { Status } from './Status';

interface Props {
  readonly rows: readonly Incident[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly look: (code: string) => void;
  readonly more: () => void;
}

const CARD = 124;
const NEARLY_THERE = 20;

/** The queue on a telephone: one case a card, as much of it as fits under a thumb. */
export function QueueCards({ rows, scroller, look, more }: Props) {
  const { t } = useTranslation('queue');
  const nameOf = useAgencyName();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    getItemKey: (i) => rows[i]?.code ?? i,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - NEARLY_THERE) more();
  }, [last, rows.length, more]);
  return (
    <ul className={css.cards} style={{ height: virtual.getTotalSize() }} aria-label={t('title')}>
      {items.map(({ index, start }) => {
        const incident = rows[index];
        if (!incident) return null;
        const deadline = nextDeadline(incident);
        return (
          <li
            key={incident.code}
            ref={virtual.measureElement}
            data-index={index}
            style={{ transform: `translateY(${start}px)` }}
          >
            <button
              type="button"
              className={css.card}
              data-level={incident.severity}
              onClick={() => look(incident.code)}
            >
              <span className={css.line}>
                <SeverityChip level={incident.severity} plain />
                <span className={`${css.code} num`}>{incident.code}</span>
                {deadline ? (
                  <DeadlineChip deadline={deadline} startAt={deadline.why.startAt} />
                ) : null}
              </span>
              <span className={css.title}>{incident.title}</span>
              <span className={css.line}>
                <span className={css.unit}>{nameOf(incident.reporterAgency)}</span>
                <Status incident={incident} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
