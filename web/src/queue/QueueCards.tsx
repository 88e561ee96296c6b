import { memo, type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { Countdown } from '../ui/DeadlineChip';
import { SeverityWord } from '../ui/SeverityMark';
import css from './cards.module.css';
import { type Incident, nextDeadline } from './search';
import { StatusWord } from './Status';
import { type Choosing } from './use-chosen';
import { useRowPresses } from './use-row-presses';
import { type RowWords, useRowWords } from './use-row-words';
import { useMore, useSpan } from './use-span';

interface Props {
  readonly rows: readonly Incident[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly chosen: Choosing;
  readonly flashing: ReadonlySet<string>;
  readonly more: () => void;
}

// As cards.module.css has it.
const CARD = 124;

/** The queue on a telephone: one case a card, as much of it as fits under a thumb. Only those in sight are drawn. */
export function QueueCards({ rows, scroller, chosen, flashing, more }: Props) {
  const { t } = useTranslation('queue');
  const nameOf = useAgencyName();
  const words = useRowWords();
  const count = rows.length;
  const { span } = useSpan({ scroller, count, height: CARD, head: 0 });
  useMore(span, count, more);
  const presses = useRowPresses(chosen.tick, chosen.look);
  const drawn = useMemo(() => rows.slice(span.first, span.end), [rows, span.first, span.end]);
  return (
    <ul
      {...presses}
      className={css.cards}
      style={{ height: count * CARD, paddingTop: span.first * CARD }}
      aria-label={t('title')}
    >
      {drawn.map((incident, i) => (
        <Card
          key={(span.first + i) % span.size}
          {...{ incident, words }}
          flashes={flashing.has(incident.code)}
          unit={nameOf(incident.reporterAgency)}
        />
      ))}
    </ul>
  );
}

interface CardProps {
  readonly incident: Incident;
  readonly flashes: boolean;
  readonly unit: string;
  readonly words: RowWords;
}

const Card = memo(function Card({ incident, flashes, unit, words }: CardProps) {
  const { code, severity, status, title, waitingForUnit } = incident;
  const deadline = nextDeadline(incident);
  return (
    <li data-flashes={flashes || undefined}>
      <button type="button" className={css.card} data-code={code} data-level={severity}>
        <span className={css.line}>
          <SeverityWord level={severity} plain word={words.severity[severity]} />
          <span className={`${css.code} num`}>{code}</span>
          {deadline ? (
            <Countdown deadline={deadline} startAt={deadline.why.startAt} words={words.deadline} />
          ) : null}
        </span>
        <span className={css.title}>{title}</span>
        <span className={css.line}>
          <span className={css.unit}>{unit}</span>
          <StatusWord
            incident={incident}
            word={waitingForUnit ? words.waiting : words.status[status]}
          />
        </span>
      </button>
    </li>
  );
});
