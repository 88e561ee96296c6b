import { useLocalStorage } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyped } from '../../ui/keys-of-others';
import css from './undo.module.css';

const FOR_MS = 8000;
const STEP_MS = 250;

interface Props {
  readonly message: string;
  /** The handler goes, the rest stays. */
  readonly isPart: boolean;
  readonly undo: () => void;
  readonly close: () => void;
}

/** What was done, and for a while the way back. */
export function Offered({ message, isPart, undo, close }: Props) {
  const { t } = useTranslation('queue');
  const [keysOn] = useLocalStorage({
    ...{ key: 'keys', defaultValue: true, getInitialValueInEffect: false },
  });
  const [before] = useState(() => document.activeElement);
  const box = useRef<HTMLDivElement>(null);
  useUnwatched(box, close);
  useUndoKey(keysOn, undo);
  return (
    <div ref={box} className={css.offer}>
      <p>
        {message}
        {isPart ? <small>{t('undo.accepted')}</small> : null}
      </p>
      <button
        type="button"
        aria-keyshortcuts={keysOn ? 'z Control+z' : 'Control+z'}
        onClick={({ currentTarget }) => {
          // The button goes: whoever stood on it is back where they worked.
          if (currentTarget === document.activeElement) focusOn(before);
          undo();
        }}
      >
        {t('undo.act')}
        {keysOn ? <kbd>Z</kbd> : null}
      </button>
      <i className={css.left} style={{ animationDuration: `${FOR_MS}ms` }} />
    </div>
  );
}

/**
 * Z, and Ctrl+Z also for those who use no single keys. Over a drawer too, which keeps the focus in itself: from there the
 * button cannot be reached.
 */
function useUndoKey(keysOn: boolean, undo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey, isComposing, defaultPrevented } = event;
      const isHeld = ctrlKey || metaKey;
      if (key.toLowerCase() !== 'z' || altKey || isComposing || defaultPrevented) return;
      if (!isHeld && !keysOn) return;
      if (target instanceof Element && isTyped(target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [keysOn, undo]);
}

function focusOn(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  (isThere ? before : document.getElementById('main'))?.focus({ preventScroll: true });
}

/** The time runs only while nobody points at it or stands on it, and the page is seen (WCAG 2.2.1). */
function useUnwatched(box: RefObject<HTMLElement | null>, close: () => void): void {
  const onEnd = useRef(close);
  useEffect(() => {
    onEnd.current = close;
  });
  useEffect(() => {
    let left = FOR_MS;
    const timer = setInterval(() => {
      const toast = box.current?.closest('[role=alert]');
      if (document.hidden || toast?.matches(':hover, :focus-within') === true) return;
      left -= STEP_MS;
      if (left > 0) return;
      clearInterval(timer);
      onEnd.current();
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [box]);
}
