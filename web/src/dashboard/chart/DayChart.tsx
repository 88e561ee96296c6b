import { type ReactNode, useState } from 'react';
import { type QueueSearch } from '../../queue/search';
import { shortDay } from '../days';
import { type Span, spanOfDays } from '../search';
import css from './chart.module.css';
import { Columns } from './Columns';
import { Reading } from './Reading';
import { ticksFor } from './scale';
import { type Tone } from './Tone';

export type Key = Parameters<typeof Tone>[0]['of'];

export interface Series<K extends Key> {
  readonly key: K;
  readonly name: string;
  readonly mark?: ReactNode;
}

export interface DayCounts<K extends Key> {
  readonly day: string;
  readonly counts: Readonly<Record<K, number>>;
}

export interface ChartProps<K extends Key> {
  /** What lies uppermost, or stands left, first. */
  readonly series: readonly Series<K>[];
  readonly days: readonly DayCounts<K>[];
  /** Upon each other, as parts of one number; or side by side, as two that are compared. */
  readonly isStacked: boolean;
  /** The cases of these days; of one of the series, or of all. */
  readonly toCases: (span: Span, key?: K) => QueueSearch;
  /** Of what the numbers are while no day is pointed at. */
  readonly whole: string;
}

/**
 * Bars by day. Each is a link to its cases with its numbers in its name; by the arrows one goes from bar to bar, and the
 * line above says the numbers of the one that is pointed at: nothing lies over the picture.
 */
export function DayChart<K extends Key>(props: ChartProps<K>) {
  const { series, days, isStacked, toCases, whole } = props;
  const [day, setDay] = useState<string | null>(null);
  const read = days.filter((one) => day === null || one.day === day);
  const heights = days.flatMap(({ counts }) => {
    const all = series.map(({ key }) => counts[key]);
    return isStacked ? [all.reduce((sum, one) => sum + one, 0)] : all;
  });
  const ticks = ticksFor(Math.max(...heights));
  const span = spanOfDays(read);
  return (
    <figure
      className={css.figure}
      onPointerLeave={() => setDay(null)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setDay(null);
      }}
    >
      <Reading
        of={day === null ? whole : shortDay(day)}
        reads={series.map((one) => ({
          ...one,
          count: read.reduce((sum, { counts }) => sum + counts[one.key], 0),
          to: toCases(span, one.key),
        }))}
      />
      <div className={css.plot}>
        <ul className={css.scale} aria-hidden="true">
          {[...ticks].reverse().map((tick) => (
            <li key={tick} className="num">
              {tick}
            </li>
          ))}
        </ul>
        <Columns {...props} top={ticks.at(-1) ?? 1} read={day} setRead={setDay} />
      </div>
    </figure>
  );
}
