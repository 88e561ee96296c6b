import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../clock';
import { wallDay } from '../times';
import css from './dates.module.css';
import { addMonths, dayByKey, weeksOf } from './month';
import { isDay, readDay, writeDay } from './typed';

interface Props {
  readonly label: string;
  readonly day: string;
  readonly pick: (day: string) => void;
  readonly close: () => void;
  readonly max: string | undefined;
}

// Mantine closes a drawer at Escape wherever it was pressed, unless the element says that it was meant for it.
const OWN_KEYS = { 'data-mantine-stop-propagation': true } as const;

/** One month, Monday first; with the keys that a calendar has. */
export function Month({ label, day, pick, close, max }: Props) {
  const { t } = useTranslation('common');
  const today = readDay(wallDay(serverNow())) ?? '';
  const [at, setAt] = useState(isDay(day) ? day : today);
  const [follows, setFollows] = useState(true);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!follows) return;
    holder.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at, follows]);
  useLayoutEffect(() => {
    if (!holder.current) return;
    keepInside(holder.current);
    holder.current.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const turn = (months: number) => {
    setFollows(false);
    setAt(addMonths(at, months));
  };
  const go = (next: string) => {
    setFollows(true);
    setAt(next);
  };
  return (
    <div
      ref={holder}
      className={css.month}
      role="dialog"
      aria-label={t('day.open', { label })}
      onKeyDown={onKeyDown}
    >
      <div className={css.head}>
        <button {...OWN_KEYS} type="button" aria-label={t('day.before')} onClick={() => turn(-1)}>
          <IconChevronLeft size={19} aria-hidden />
        </button>
        <span aria-live="polite">
          {t('day.month', { month: monthOf(at), year: at.slice(0, 4) })}
        </span>
        <button {...OWN_KEYS} type="button" aria-label={t('day.after')} onClick={() => turn(1)}>
          <IconChevronRight size={19} aria-hidden />
        </button>
      </div>
      <Days {...{ at, day, today, max, pick, go }} />
    </div>
  );
}

const EDGE = 8;

/** It hangs from the end of its field; where that is narrow, it would leave the page or the drawer. */
function keepInside(month: HTMLElement): void {
  const around = month.parentElement?.closest('[role=dialog]') ?? document.documentElement;
  const [own, room] = [month.getBoundingClientRect(), around.getBoundingClientRect()];
  const shift = Math.max(room.left + EDGE - own.left, 0);
  if (shift > 0) month.style.transform = `translateX(${shift}px)`;
}

const monthOf = (day: string): string => String(Number(day.slice(5, 7)));

interface DaysProps extends Pick<Props, 'day' | 'max' | 'pick'> {
  readonly at: string;
  readonly today: string;
  readonly go: (day: string) => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

function Days({ at, day, today, max, pick, go }: DaysProps) {
  const { t } = useTranslation('common');
  const month = at.slice(0, 7);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(at, event.key);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  return (
    <table role="grid" onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {WEEKDAYS.map((n) => (
            <th key={n} scope="col">
              <abbr aria-label={t(`day.long.${n}`)}>{t(`day.short.${n}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <td key={one} role="gridcell" aria-selected={one === day}>
                <button
                  {...OWN_KEYS}
                  type="button"
                  tabIndex={one === at ? 0 : -1}
                  aria-label={writeDay(one)}
                  aria-current={one === today ? 'date' : undefined}
                  data-other={one.startsWith(month) ? undefined : ''}
                  disabled={max !== undefined && one > max}
                  onClick={() => pick(one)}
                >
                  {Number(one.slice(8))}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
