import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/use-session';
import { actOnAll, type Done, undoable, undoAll } from './acts';
import { type Act, fits } from './fits';
import { type Incident } from './search';
import { type Choosing, type Listed } from './use-chosen';
import { useOffer } from './undo/use-offer';
import { useToldUnfit } from './use-told-unfit';

/** What did not go, and what had been meant. */
export interface Refusals {
  readonly what: Act | 'undo';
  readonly handler: string;
  readonly done: readonly Done[];
}

export interface Acts {
  readonly busy: boolean;
  /** Those it would be done to: the ticked ones, else the one that is looked at. */
  readonly targets: readonly Incident[];
  readonly act: (act: Act, handler?: string) => Promise<void>;
  readonly choosing: boolean;
  readonly choosePerson: () => void;
  readonly leaveChoosing: () => void;
  /** Whether what was handed out last can still be taken back. */
  readonly mayUndo: boolean;
  readonly undo: () => Promise<void>;
  readonly refused: Refusals | null;
  /** Those that were refused, on what is there now. */
  readonly again: () => Promise<void>;
  readonly forgetRefused: () => void;
}

interface Given {
  readonly listed: Listed;
  readonly chosen: Choosing;
  readonly patch: (incident: Incident) => void;
}

/** Acknowledging and handing out, one case or many, with a word about each that did not go. */
export function useActs({ listed, chosen, patch }: Given): Acts {
  const me = useMe();
  const [choosing, setChoosing] = useState(false);
  const targets = useTargets(listed, chosen);
  const { busy, refused, mayUndo, perform, undo, forget } = usePerform(patch, chosen.tick);
  const toldUnfit = useToldUnfit();
  return useMemo(
    () => ({
      ...{ busy, targets, choosing, refused, mayUndo, forgetRefused: forget },
      act: async (what: Act, handler = me.id) => {
        setChoosing(false);
        if (!toldUnfit(what, targets)) await perform(what, targets, handler);
      },
      undo: async () => {
        if (mayUndo) await undo();
      },
      again: async () => {
        if (!refused) return;
        const { what, handler, done } = refused;
        const possible = done.filter(({ incident }) => incident && fits(what, incident));
        if (what === 'undo') return undo(possible);
        await perform(
          what,
          possible.flatMap(({ incident }) => incident ?? []),
          handler,
        );
      },
      choosePerson: () => {
        if (!toldUnfit('assign', targets)) setChoosing(true);
      },
      leaveChoosing: () => setChoosing(false),
    }),
    [busy, targets, choosing, refused, mayUndo, forget, me.id, perform, undo, toldUnfit],
  );
}

function useTargets({ rows, places }: Listed, { ticked, current }: Choosing): readonly Incident[] {
  return useMemo(() => {
    const wanted = ticked.size > 0 ? [...ticked] : current === null ? [] : [current];
    return wanted
      .flatMap((code) => places.get(code) ?? [])
      .sort((a, b) => a - b)
      .flatMap((place) => rows[place] ?? []);
  }, [rows, places, ticked, current]);
}

function usePerform(patch: Given['patch'], tick: Choosing['tick']) {
  const { busy, refused, run, forget } = useRun(patch);
  const undoLast = useRef<() => void>(undefined);
  const { offer, take, tell, isOpen } = useOffer(useCallback(() => undoLast.current?.(), []));
  const perform = useCallback(
    async (what: Act, incidents: readonly Incident[], handler: string) => {
      const fitting = incidents.filter((incident) => fits(what, incident));
      if (fitting.length === 0) return;
      const went = await run({ what, handler }, () => actOnAll(what, fitting, handler));
      for (const { code } of went) tick(code, false);
      if (went.length > 0) offer(what, went);
    },
    [run, tick, offer],
  );
  const undo = useCallback(
    async (given?: readonly Done[]) => {
      const went = await run({ what: 'undo', handler: '' }, () =>
        undoAll(given ?? undoable(take())),
      );
      if (went.length > 0) tell(went);
    },
    [run, take, tell],
  );
  useEffect(() => {
    undoLast.current = () => void undo();
  }, [undo]);
  return { busy, refused, mayUndo: isOpen, perform, undo, forget };
}

/** One piece of work at a time; gives back what went. */
function useRun(patch: Given['patch']) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusals | null>(null);
  const isBusy = useRef(false);
  const tellAway = useToldAway();
  const run = useCallback(
    async (meant: Omit<Refusals, 'done'>, work: () => Promise<readonly Done[]>) => {
      if (isBusy.current) return [];
      isBusy.current = true;
      setBusy(true);
      const done = await work();
      for (const { incident } of done) if (incident) patch(incident);
      const failed = done.filter(({ error }) => error !== undefined);
      setRefused(failed.length > 0 ? { ...meant, done: failed } : null);
      tellAway(meant.what, failed);
      isBusy.current = false;
      setBusy(false);
      return done.filter(({ error }) => error === undefined);
    },
    [patch, tellAway],
  );
  const forget = useCallback(() => setRefused(null), []);
  return { busy, refused, run, forget };
}

/** Whoever has left the queue meanwhile has no dialog to be told in. */
function useToldAway() {
  const { t } = useTranslation('queue');
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return useCallback(
    (what: Refusals['what'], failed: readonly Done[]) => {
      if (isHere.current || failed.length === 0) return;
      const codes = failed.map(({ code }) => code).join(', ');
      const title = t(`refused.${what}`, { count: failed.length });
      notifications.show({ color: 'red', autoClose: false, title, message: codes });
    },
    [t],
  );
}
