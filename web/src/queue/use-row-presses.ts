import { useNavigate } from '@tanstack/react-router';
import { type MouseEvent, type SyntheticEvent, useMemo } from 'react';
import { type Choosing } from './use-chosen';

/** What is pressed anywhere in the list, heard once for all rows: each says its code. */
export function useRowPresses(tick: Choosing['tick'], look: Choosing['look']) {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      onChange: ({ target, nativeEvent }: SyntheticEvent) => {
        const code = codeAt(target);
        if (code === undefined || !(target instanceof HTMLInputElement)) return;
        tick(code, target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true);
      },
      onClick: (event: MouseEvent) => {
        const code = codeAt(event.target);
        if (code === undefined || event.target instanceof HTMLInputElement) return;
        if (!isOnLink(event)) look(code);
        else if (isPlain(event)) {
          event.preventDefault();
          void navigate({ to: '/su-co/$code', params: { code } });
        }
      },
    }),
    [tick, look, navigate],
  );
}

const codeAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-code]')?.dataset.code : undefined;

const isOnLink = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('a') !== null;

/** Not meant for another tab or window. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && ![ctrlKey, metaKey, shiftKey, altKey].some(Boolean);
