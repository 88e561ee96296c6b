import { type CSSProperties, memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useAgencyName } from '../api/agencies';
import css from './queue.module.css';
import { QueueRow } from './QueueRow';
import { type Incident, type Sort } from './search';
import { TableHead } from './TableHead';
import { type Choosing } from './use-chosen';
import { useRowPresses } from './use-row-presses';
import { type RowWords, useRowWords } from './use-row-words';
import { useMore, useSpan } from './use-span';

interface Props {
  readonly rows: readonly Incident[];
  /** Whether there are more than have come yet. */
  readonly isPart: boolean;
  readonly by: Sort;
  readonly sort: (sort: Sort) => void;
  readonly chosen: Choosing;
  readonly flashing: ReadonlySet<string>;
  readonly compact: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly more: () => void;
}

// The roomy ones as high as two lines of a title and one of the unit.
const ROW = { compact: 38, roomy: 56 };
const HEAD = 36;
// The bar with what can be done to all that have a tick lies over the last rows.
const BAR = 72;

/** A real table of which only the rows in sight are drawn. */
export function QueueTable(props: Props) {
  const { rows, isPart, by, sort, chosen, compact, ...rest } = props;
  const height = compact ? ROW.compact : ROW.roomy;
  const { tickAll, ticked } = chosen;
  const sum = ticked.size === 0 ? 'none' : ticked.size < rows.length ? 'some' : 'all';
  return (
    <table
      className={css.table}
      style={{ '--row': `${height}px` } as CSSProperties}
      aria-rowcount={isPart ? -1 : rows.length + 1}
      data-compact={compact || undefined}
    >
      <TableHead {...{ by, sort, tickAll }} ticked={sum} />
      <Rows
        {...{ rows, height, ticked }}
        {...rest}
        current={chosen.current}
        at={chosen.at}
        isWanted={chosen.isWanted}
        tick={chosen.tick}
        look={chosen.look}
        words={useRowWords()}
      />
    </table>
  );
}

interface RowsProps
  extends
    Pick<Props, 'rows' | 'flashing' | 'scroller' | 'more'>,
    Pick<Choosing, 'ticked' | 'tick' | 'current' | 'at' | 'isWanted' | 'look'> {
  readonly height: number;
  readonly words: RowWords;
}

const Rows = memo(function Rows(props: RowsProps) {
  const { rows, flashing, scroller, more, ticked, tick, current, at, isWanted, look } = props;
  const { height, words } = props;
  const compact = height === ROW.compact;
  const nameOf = useAgencyName();
  const count = rows.length;
  const { span, show } = useSpan({ scroller, count, height, head: HEAD });
  useMore(span, count, more);
  const foot = ticked.size > 0 ? BAR : 0;
  useEffect(() => {
    if (at >= 0) show(at, foot);
    // Not when the bar comes, which would move the rows under the pointer.
  }, [show, at]);
  const body = useFocusOn(isWanted ? current : null, span.first);
  const presses = useRowPresses(tick, look);
  const drawn = useMemo(() => rows.slice(span.first, span.end), [rows, span.first, span.end]);
  const before = span.first * height;
  const after = (count - span.end) * height;
  return (
    <tbody ref={body} {...presses}>
      {before > 0 ? <Gap key="before" height={before} /> : null}
      {drawn.map((incident, i) => {
        const index = span.first + i;
        const { code } = incident;
        return (
          <QueueRow
            key={index % span.size}
            {...{ incident, index, compact, words }}
            ticked={ticked.has(code)}
            isCurrent={current === code}
            flashes={flashing.has(code)}
            unit={nameOf(incident.reporterAgency)}
            lead={nameOf(incident.leadAgency)}
          />
        );
      })}
      {after > 0 ? <Gap key="after" height={after} /> : null}
    </tbody>
  );
});

const TYPED_INTO = 'input:not([type=checkbox]), textarea, select';

/** The keyboard goes where one looks: once on its link, as soon as that is drawn. */
function useFocusOn(code: string | null, first: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const done = useRef<string>(null);
  useEffect(() => {
    if (code === null) done.current = null;
    if (code === null || done.current === code) return;
    const link = body.current?.querySelector<HTMLElement>('[aria-current] a');
    if (!link) return;
    done.current = code;
    if (document.activeElement?.matches(TYPED_INTO) !== true) link.focus({ preventScroll: true });
  }, [code, first]);
  return body;
}

/** One cell only: with more, columns that are hidden would come back as phantoms. */
const Gap = ({ height }: { height: number }) => (
  <tr aria-hidden="true">
    <td className={css.gap} style={{ height }} />
  </tr>
);
