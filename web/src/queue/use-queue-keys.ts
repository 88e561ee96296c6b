import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useMemo } from 'react';
import { type Keys, useKeys } from '../ui/use-keys';
import { type QueueSearch, VIEWS } from './search';
import { type Acts } from './use-acts';
import { type Choosing } from './use-chosen';

interface Given {
  readonly chosen: Choosing;
  readonly acts: Acts;
  readonly set: (change: Partial<QueueSearch>, replace: boolean) => void;
  readonly words: RefObject<HTMLInputElement | null>;
  readonly openHelp: () => void;
  readonly on: boolean;
}

/** Everything in the queue without the mouse; KeyHelp lists it. */
export function useQueueKeys({ chosen, acts, set, words, openHelp, on }: Given): void {
  const navigate = useNavigate();
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
      '/': () => words.current?.focus(),
      '?': openHelp,
      'g q': () => set({ view: 'now' }, false),
      ...Object.fromEntries(VIEWS.map((view, i) => [String(i + 1), () => set({ view }, false)])),
    }),
    [chosen, acts, navigate, set, words, openHelp],
  );
  useKeys(keys, on);
}

const open = (code: string | null, navigate: ReturnType<typeof useNavigate>): void => {
  if (code !== null) void navigate({ to: '/su-co/$code', params: { code } });
};
