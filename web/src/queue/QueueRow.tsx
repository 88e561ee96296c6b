import { memo, useLayoutEffect, useRef } from 'react';
import { Countdown } from '../ui/DeadlineChip';
import { Person } from '../ui/Person';
import { SeverityWord } from '../ui/SeverityMark';
import { wall } from '../ui/times';
import css from './queue.module.css';
import { type Incident, nextDeadline } from './search';
import { StatusWord } from './Status';
import { type RowWords } from './use-row-words';

interface Props {
  readonly incident: Incident;
  readonly index: number;
  readonly ticked: boolean;
  readonly isCurrent: boolean;
  readonly flashes: boolean;
  /** The name of the unit that reported. */
  readonly unit: string;
  /** The name of the agency that leads. */
  readonly lead: string;
  /** As high as one line, which has no room for the name of the clock. */
  readonly compact: boolean;
  readonly words: RowWords;
}

/**
 * Drawn anew only when something of it has changed, and in the place of one that went out of sight: hundreds pass under a
 * scrolling hand. What is pressed in it, the table hears.
 */
export const QueueRow = memo(function QueueRow(props: Props) {
  const { incident, index, ticked, isCurrent, flashes, unit, lead, compact, words } = props;
  const { code, status, severity, handler, waitingForUnit } = incident;
  const deadline = nextDeadline(incident);
  return (
    <tr
      ref={useLetGo(code)}
      data-code={code}
      aria-rowindex={index + 2}
      aria-current={isCurrent || undefined}
      data-ticked={ticked || undefined}
      data-flashes={flashes || undefined}
    >
      <td className={css.tickCell}>
        <input
          type="checkbox"
          readOnly
          checked={ticked}
          aria-label={words.tick.replace('{}', code)}
        />
      </td>
      <td className={css.severityCell}>
        <SeverityWord level={severity} plain word={words.severity[severity]} />
      </td>
      <th scope="row" className={css.codeCell}>
        <a href={`/su-co/${code}`} className="num">
          {code}
        </a>
      </th>
      <td className={css.incidentCell}>
        <b>{incident.title}</b>
        <span>{unit}</span>
      </td>
      <td className={css.statusCell}>
        <StatusWord
          incident={incident}
          word={waitingForUnit ? words.waiting : words.status[status]}
        />
      </td>
      <td className={css.deadlineCell}>
        {deadline ? (
          <Countdown
            deadline={deadline}
            startAt={deadline.why.startAt}
            named={!compact}
            words={words.deadline}
          />
        ) : null}
      </td>
      <td className={css.handlerCell}>
        {handler ? (
          <Person name={handler.name} />
        ) : (
          <span className={css.nobody}>{words.nobody}</span>
        )}
      </td>
      <td className={css.leadCell}>
        <span>{lead}</span>
      </td>
      <td className={`${css.reportedCell} num`}>{wall(incident.reportedAt)}</td>
    </tr>
  );
});

/** A row that has become another one keeps no focus: whoever presses Enter then must not open a case they never saw. */
function useLetGo(code: string) {
  const row = useRef<HTMLTableRowElement>(null);
  const before = useRef(code);
  useLayoutEffect(() => {
    if (before.current === code) return;
    before.current = code;
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && row.current?.contains(activeElement)) {
      activeElement.blur();
    }
  }, [code]);
  return row;
}
