import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useMemo } from 'react';
import { MOVES } from '../case/moves/hash';
import { type Keys, useKeys } from '../ui/use-keys';
import { cleared } from './cleared';
import { keyOf } from './saved-views';
import { type QueueSearch, VIEWS } from './search';
import { type Acts } from './use-acts';
import { type Choosing } from './use-chosen';
import { useSavedViews } from './use-saved-views';

interface Given {
  readonly chosen: Choosing;
  readonly acts: Acts;
  readonly set: (change: Partial<QueueSearch>, replace: boolean) => void;
  readonly words: RefObject<HTMLInputElement | null>;
  readonly on: boolean;
}

/** Everything in the queue without the mouse; console/keys/KeyHelp lists it. */
export function useQueueKeys({ chosen, acts, set, words, on }: Given): void {
  const navigate = useNavigate();
  const { views } = useSavedViews();
  const keys = useMemo<Keys>(
    () => ({
      ...{ j: chosen.next, ArrowDown: chosen.next, k: chosen.previous, ArrowUp: chosen.previous },
      ...{
        Home: chosen.first,
        End: chosen.last,
        x: chosen.toggle,
        X: chosen.toggleTo,
        Escape: chosen.clear,
      },
      o: () => open(chosen.current, navigate),
      e: () => void acts.act('acknowledge'),
      a: () => void acts.act('take'),
      s: acts.choosePerson,
      t: () => open(chosen.current, navigate, MOVES),
      '/': () => words.current?.focus(),
      ...Object.fromEntries(VIEWS.map((view, i) => [String(i + 1), () => set({ view }, false)])),
      ...Object.fromEntries(
        views.flatMap(({ search }, i) => {
          const key = keyOf(i);
          return key === undefined ? [] : [[key, () => set({ ...cleared, ...search }, false)]];
        }),
      ),
    }),
    [chosen, acts, navigate, set, words, views],
  );
  useKeys(keys, on);
}

type Navigate = ReturnType<typeof useNavigate>;

const open = (code: string | null, navigate: Navigate, hash?: string): void => {
  if (code === null) return;
  void navigate({ to: '/su-co/$code', params: { code }, ...(hash !== undefined && { hash }) });
};
