import { memo } from 'react';
import { Countdown } from '../ui/DeadlineChip';
import { SeverityWord } from '../ui/SeverityMark';
import css from './cards.module.css';
import { type Incident, nextDeadline } from './search';
import { StatusWord } from './Status';
import { type RowWords } from './use-row-words';

interface Props {
  readonly incident: Incident;
  readonly flashes: boolean;
  readonly unit: string;
  readonly words: RowWords;
}

/** One case of the queue on a telephone. */
export const Card = memo(function Card({ incident, flashes, unit, words }: Props) {
  const { code, severity } = incident;
  return (
    <li data-flashes={flashes || undefined}>
      <button type="button" className={css.card} data-code={code} data-level={severity}>
        <CardLines {...{ incident, unit, words }} />
      </button>
    </li>
  );
});

/** What a card says. */
export function CardLines({ incident, unit, words }: Omit<Props, 'flashes'>) {
  const { code, severity, status, title, waitingForUnit } = incident;
  const deadline = nextDeadline(incident);
  return (
    <>
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
    </>
  );
}
