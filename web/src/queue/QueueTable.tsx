import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import css from './queue.module.css';
import { QueueRow } from './QueueRow';
import { type Incident, type QueueSearch, type Sort } from './search';

export interface Chosen {
  /** The codes with a tick. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (code: string, on: boolean) => void;
  /** The code of the row that is looked at. */
  readonly current: string | null;
  readonly look: (code: string) => void;
}

interface Props {
  readonly rows: readonly Incident[];
  readonly search: QueueSearch;
  readonly sort: (sort: Sort) => void;
  readonly chosen: Chosen;
  readonly flashing: ReadonlySet<string>;
  readonly compact: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly more: () => void;
}

const ROW = { compact: 38, roomy: 54 };
// Far enough that a quick hand does not see the edge, near enough that few rows are drawn.
const OVERSCAN = 10;
const NEARLY_THERE = 40;

/** A real table of which only the rows in sight are drawn. */
export function QueueTable({
  rows,
  search,
  sort,
  chosen,
  flashing,
  compact,
  scroller,
  more,
}: Props) {
  const { t } = useTranslation('queue');
  const nameOf = useAgencyName();
  const height = compact ? ROW.compact : ROW.roomy;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (i) => rows[i]?.code ?? i,
    overscan: OVERSCAN,
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - NEARLY_THERE) more();
  }, [last, rows.length, more]);
  const at = rows.findIndex(({ code }) => code === chosen.current);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [virtual, at]);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <table
      className={css.table}
      aria-rowcount={rows.length + 1}
      data-compact={compact || undefined}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={css.tickCell}>
            <span className="sr">{t('column.tick')}</span>
          </th>
          <Column
            name="severity"
            className={css.severityCell}
            by="-severity"
            {...{ search, sort }}
          />
          <Column name="code" className={css.codeCell} />
          <Column name="incident" className={css.incidentCell} />
          <Column name="status" className={css.statusCell} />
          <Column name="deadline" className={css.deadlineCell} by="dueAt" {...{ search, sort }} />
          <Column name="handler" className={css.handlerCell} />
          <Column name="lead" className={css.leadCell} />
          <Column
            name="reported"
            className={css.reportedCell}
            by="-reportedAt"
            {...{ search, sort }}
          />
        </tr>
      </thead>
      <tbody>
        {before > 0 ? <Gap height={before} /> : null}
        {items.map(({ index }) => {
          const incident = rows[index];
          return incident ? (
            <QueueRow
              key={incident.code}
              incident={incident}
              index={index}
              height={height}
              ticked={chosen.ticked.has(incident.code)}
              isCurrent={chosen.current === incident.code}
              flashes={flashing.has(incident.code)}
              unit={nameOf(incident.reporterAgency)}
              lead={incident.leadAgency}
              tick={chosen.tick}
              look={chosen.look}
            />
          ) : null;
        })}
        {after > 0 ? <Gap height={after} /> : null}
      </tbody>
    </table>
  );
}

/** One cell only: with more, columns that are hidden would come back as phantoms. */
const Gap = ({ height }: { height: number }) => (
  <tr aria-hidden="true">
    <td className={css.gap} style={{ height }} />
  </tr>
);

interface ColumnProps {
  readonly name:
    'severity' | 'code' | 'incident' | 'status' | 'deadline' | 'handler' | 'lead' | 'reported';
  readonly className: string | undefined;
  readonly by?: Sort;
  readonly search?: QueueSearch;
  readonly sort?: (sort: Sort) => void;
}

function Column({ name, className, by, search, sort }: ColumnProps) {
  const { t } = useTranslation('queue');
  const label = t(`column.${name}`);
  const direction = by?.startsWith('-') ? 'descending' : 'ascending';
  if (!by) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  const isOn = search?.sort === by;
  return (
    <th scope="col" className={className} aria-sort={isOn ? direction : 'none'}>
      <button type="button" onClick={() => sort?.(by)}>
        {label}
        <span aria-hidden="true" className={css.arrow} data-on={isOn || undefined}>
          {direction === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}
