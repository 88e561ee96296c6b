import { type CSSProperties, type RefObject, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { Card } from './Card';
import css from './cards.module.css';
import { Fullest } from './Fullest';
import { type Incident } from './search';
import { type Choosing } from './use-chosen';
import { useRowPresses } from './use-row-presses';
import { useRowWords } from './use-row-words';
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
  const [height, setHeight] = useState(CARD);
  const { span, show } = useSpan({ scroller, count, height, head: 0 });
  const [returned] = useState(() => rows.findIndex(({ code }) => code === chosen.returned));
  useEffect(() => {
    if (returned >= 0) show(returned, 0);
  }, [show, returned]);
  useMore(span, count, more);
  const presses = useRowPresses(chosen.tick, chosen.look);
  const drawn = useMemo(() => rows.slice(span.first, span.end), [rows, span.first, span.end]);
  const [first] = rows;
  const place = { height: count * height, paddingTop: span.first * height };
  return (
    <ul
      {...presses}
      className={css.cards}
      style={{ ...place, '--card': `${height}px` } as CSSProperties}
      aria-label={t('title')}
    >
      {first ? <Fullest like={first} words={words} tell={setHeight} /> : null}
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
