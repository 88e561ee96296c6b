import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { useMe } from '../api/use-session';
import { type Act, actOnAll, type Done, fits } from './acts';
import { type Incident } from './search';
import { type Choosing, type Listed } from './use-chosen';

export interface Acts {
  readonly busy: boolean;
  /** Those it would be done to: the ticked ones, else the one that is looked at. */
  readonly targets: readonly Incident[];
  readonly act: (act: Act, handler?: string) => Promise<void>;
  readonly choosing: boolean;
  readonly choosePerson: () => void;
  readonly leaveChoosing: () => void;
}

interface Given {
  readonly listed: Listed;
  readonly chosen: Choosing;
  readonly patch: (incident: Incident) => void;
}

/** Acknowledging and handing out, one case or many, with a word about each that did not go. */
export function useActs({ listed: { rows, places }, chosen, patch }: Given): Acts {
  const { t } = useTranslation('queue');
  const me = useMe();
  const [busy, setBusy] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { ticked, current, tick } = chosen;
  return useMemo(() => {
    const wanted = ticked.size > 0 ? [...ticked] : current === null ? [] : [current];
    const targets = wanted
      .flatMap((code) => places.get(code) ?? [])
      .sort((a, b) => a - b)
      .flatMap((place) => rows[place] ?? []);
    const act = async (what: Act, handler = me.id) => {
      const fitting = targets.filter((incident) => fits(what, incident));
      setChoosing(false);
      if (fitting.length === 0 || busy) return;
      setBusy(true);
      const done = await actOnAll(what, fitting, handler);
      for (const { incident } of done) {
        if (!incident) continue;
        patch(incident);
        tick(incident.code, false);
      }
      setBusy(false);
      tell(what, done);
    };
    const tell = (what: Act, done: readonly Done[]) => {
      const failed = done.filter(({ error }) => error !== undefined);
      const count = done.length - failed.length;
      if (count > 0) notifications.show({ color: 'teal', message: t(`done.${what}`, { count }) });
      for (const { code, error } of failed) {
        notifications.show({
          ...{ color: 'red', autoClose: false, title: code },
          message: problemOf(error)?.detail ?? t('done.failed'),
        });
      }
    };
    return {
      ...{ busy, targets, act, choosing },
      choosePerson: () => targets.some((one) => fits('assign', one)) && setChoosing(true),
      leaveChoosing: () => setChoosing(false),
    };
  }, [rows, places, ticked, current, tick, me.id, busy, choosing, patch, t]);
}
