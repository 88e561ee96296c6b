import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './dates.module.css';

// Most type a day that they know; the calendar is for those who look for one.
const Month = lazy(() => import('./Month').then(({ Month: it }) => ({ default: it })));

interface Props {
  /** What the day is for, as the field says it. */
  readonly label: string;
  readonly day: string;
  readonly pick: (day: string) => void;
  readonly disabled?: boolean | undefined;
  /** The last day that can be meant. */
  readonly max?: string | undefined;
}

/** At the end of a field for a day: the month opens below the field, in the language of the page. */
export function CalendarButton({ label, day, pick, disabled, max }: Props) {
  const { t } = useTranslation('common');
  const [opened, open] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const holder = useRef<HTMLSpanElement>(null);
  const close = () => {
    open(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!opened) return;
    const away = ({ target }: Event) => {
      if (target instanceof Node && holder.current?.contains(target) !== true) open(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [opened]);
  return (
    <span ref={holder} className={css.opener}>
      <button
        ref={button}
        type="button"
        className={css.button}
        aria-label={t('day.open', { label })}
        aria-expanded={opened}
        disabled={disabled}
        // The field keeps the focus until the month has it: what is said of its text could move the button away.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => open(!opened)}
      >
        <IconCalendar size={19} stroke={1.7} aria-hidden />
      </button>
      {opened ? (
        <Suspense fallback={<div className={css.month} aria-busy="true" />}>
          <Month
            {...{ label, day, max, close }}
            pick={(picked) => {
              pick(picked);
              close();
            }}
          />
        </Suspense>
      ) : null}
    </span>
  );
}
