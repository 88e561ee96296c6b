import { notifications } from '@mantine/notifications';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/use-session';
import { type Act, actOnAll, type Done, fits } from './acts';
import { type Incident } from './search';
import { type Choosing, type Listed } from './use-chosen';

/** What did not go, and what had been meant. */
export interface Refusals {
  readonly what: Act;
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
  const { busy, refused, perform, forget } = usePerform(patch, chosen.tick);
  const targets = useTargets(listed, chosen);
  return useMemo(
    () => ({
      ...{ busy, targets, choosing, refused, forgetRefused: forget },
      act: async (what: Act, handler = me.id) => {
        setChoosing(false);
        await perform(what, targets, handler);
      },
      again: async () => {
        if (!refused) return;
        const { what, handler, done } = refused;
        await perform(
          what,
          done.flatMap(({ incident }) => incident ?? []),
          handler,
        );
      },
      choosePerson: () => {
        if (targets.some((one) => fits('assign', one))) setChoosing(true);
      },
      leaveChoosing: () => setChoosing(false),
    }),
    [busy, targets, choosing, refused, forget, me.id, perform],
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
  const { t } = useTranslation('queue');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusals | null>(null);
  const isBusy = useRef(false);
  const perform = useCallback(
    async (what: Act, incidents: readonly Incident[], handler: string) => {
      const fitting = incidents.filter((incident) => fits(what, incident));
      if (fitting.length === 0 || isBusy.current) return;
      isBusy.current = true;
      setBusy(true);
      const done = await actOnAll(what, fitting, handler);
      for (const { code, incident, error } of done) {
        if (incident) patch(incident);
        if (error === undefined) tick(code, false);
      }
      const failed = done.filter(({ error }) => error !== undefined);
      const count = done.length - failed.length;
      if (count > 0) notifications.show({ color: 'teal', message: t(`done.${what}`, { count }) });
      setRefused(failed.length > 0 ? { what, handler, done: failed } : null);
      isBusy.current = false;
      setBusy(false);
    },
    [patch, tick, t],
  );
  const forget = useCallback(() => setRefused(null), []);
  return { busy, refused, perform, forget };
}
