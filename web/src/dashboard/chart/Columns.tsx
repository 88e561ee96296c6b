import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDay } from '../days';
import { spanOfDay } from '../search';
import css from './chart.module.css';
import { type ChartProps, type DayCounts, type Key, type Series } from './DayChart';
import { isNamed, placeAfter } from './scale';
import { Tone } from './Tone';

// So many names of days have room beside each other on a screen, and on a telephone.
const ROOM = { wide: 14, narrow: 5 } as const;

interface Props<K extends Key> extends ChartProps<K> {
  /** The count that reaches the top line. */
  readonly top: number;
  readonly read: string | null;
  readonly setRead: (day: string) => void;
}

export function Columns<K extends Key>(props: Props<K>) {
  const { series, days, isStacked, read, setRead } = props;
  const bars = isStacked ? [series] : series.map((one) => [one]);
  const nameOf = (day: string, bar: number) => `${day}/${bar}`;
  // One stop for the tabulator: ninety days would be ninety.
  const [stop, setStop] = useState<string | null>(null);
  const last = nameOf(days.at(-1)?.day ?? '', bars.length - 1);
  return (
    <ol className={css.days} onKeyDown={walk} data-many={days.length > 31 || undefined}>
      {days.map((one, i) => (
        <li
          key={one.day}
          data-read={read === one.day || undefined}
          onPointerEnter={() => setRead(one.day)}
          onFocus={() => setRead(one.day)}
        >
          <span className={css.bars}>
            {bars.map((parts, bar) => (
              <Bar
                key={nameOf(one.day, bar)}
                {...{ parts, one, top: props.top, toCases: props.toCases }}
                isStop={(stop ?? last) === nameOf(one.day, bar)}
                onFocus={() => setStop(nameOf(one.day, bar))}
              />
            ))}
          </span>
          <DayName day={one.day} place={i} of={days.length} />
        </li>
      ))}
    </ol>
  );
}

function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const place = links.findIndex((link) => link === document.activeElement);
  const next = placeAfter(event.key, place, links.length);
  if (next === undefined || place === -1) return;
  event.preventDefault();
  links[next]?.focus();
}

interface BarProps<K extends Key> {
  readonly parts: readonly Series<K>[];
  readonly one: DayCounts<K>;
  readonly top: number;
  readonly toCases: ChartProps<K>['toCases'];
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function Bar<K extends Key>({ parts, one, top, toCases, isStop, onFocus }: BarProps<K>) {
  const { t } = useTranslation('dashboard');
  const { day, counts } = one;
  const [only, ...others] = parts;
  const words = parts.map(({ key, name }) => `${name} ${counts[key]}`).join(', ');
  const total = parts.reduce((sum, { key }) => sum + counts[key], 0);
  return (
    <Link
      to="/dieu-phoi"
      search={toCases(spanOfDay(day), others.length === 0 ? only?.key : undefined)}
      preload={false}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      aria-label={
        others.length === 0
          ? `${shortDay(day)}: ${words}`
          : t('daily.bar', { day: shortDay(day), count: total, words })
      }
    >
      {parts
        .filter(({ key }) => counts[key] > 0)
        .map(({ key }) => (
          <Tone key={key} of={key} style={{ height: `${(counts[key] / top) * 100}%` }} />
        ))}
    </Link>
  );
}

function DayName({ day, place, of }: { day: string; place: number; of: number }) {
  return (
    <span
      className={`${css.name} num`}
      aria-hidden="true"
      data-wide={isNamed(place, of, ROOM.wide) || undefined}
      data-narrow={isNamed(place, of, ROOM.narrow) || undefined}
    >
      {shortDay(day)}
    </span>
  );
}
