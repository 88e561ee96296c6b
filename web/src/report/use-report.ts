import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/problem';
import { useSession } from '../api/use-session';
import { serverNow } from '../ui/clock';
import { type Setting } from './answers';
import { hasBegun, previewOf } from './body';
import { contact, knownOf } from './draft';
import { whoIsThere } from './outbox';
import { type Field, fieldAt, FIELDS, faultsIn } from './faults';
import { usePhase, useSystems, useUnits } from './surroundings';
import { useAnswers } from './use-answers';
import { useFiles } from './use-files';
import { usePreview } from './use-preview';

const NONE: Setting['systems'] = [];

/** Who reports: someone signed in for their own unit, a desk that writes down a call, a guest; or it is not known yet. */
export type Reporter = 'unknown' | 'member' | 'desk' | 'guest' | 'denied';

export function useReporter(): Reporter {
  const { state, me } = useSession();
  if (state === 'unknown') return 'unknown';
  if (!me) return 'guest';
  if (!me.permissions.includes('incident:report')) return 'denied';
  return me.permissions.includes('incident:report-for-others') ? 'desk' : 'member';
}

/** For which unit: the own one, or the one that a guest or a desk has picked. */
function useUnit(reporter: Reporter, chosen: string) {
  const { me } = useSession();
  const isGuest = reporter === 'guest';
  const picks = isGuest || reporter === 'desk';
  const own = isGuest ? '' : (me?.agency ?? '');
  const units = useUnits(picks ? reporter : null);
  return { own, picks, units, agency: picks && chosen !== '' ? chosen : own };
}

/** Everything that the form and the check before sending share. */
export function useReport() {
  const { t } = useTranslation('report');
  const reporter = useReporter();
  const draft = useAnswers();
  const { answers } = draft;
  const files = useFiles(draft.key);
  const { agency, ...unit } = useUnit(reporter, answers.agency);
  // What is behind the sign-in; a guest is told nothing of it.
  const asked = reporter === 'member' || reporter === 'desk' ? agency : '';
  const systems = useSystems(asked) ?? NONE;
  const phase = usePhase(asked) ?? 'normal';
  const forOthers = reporter === 'desk' && agency !== unit.own;
  const setting = useMemo<Setting>(
    () => ({
      ...{ guest: reporter === 'guest', systems, phase, agency },
      ...(forOthers && { onBehalfOf: agency }),
    }),
    [reporter, systems, phase, agency, forOthers],
  );
  useKnownContact(draft);
  const kindName = answers.kind === '' ? '' : t(`kind.${answers.kind}`);
  const isReckoned = asked !== '' && hasBegun(answers);
  const preview = usePreview(isReckoned ? previewOf(answers, setting, kindName) : null);
  const faults = useFaults(draft, setting);
  return { ...{ reporter, draft, files, setting, kindName, preview }, ...unit, ...faults };
}

/** Once it is known who is there: their name, and what they wished to be remembered; never that of somebody else. */
function useKnownContact({ key, answers, fill }: ReturnType<typeof useAnswers>): void {
  const { state, me } = useSession();
  const typed = useRef(answers);
  typed.current = answers;
  const name = me?.name ?? '';
  useEffect(() => {
    if (state === 'unknown') return;
    const kept = contact.read();
    const own = kept?.who === whoIsThere() ? kept : null;
    fill(knownOf(typed.current, own, name));
  }, [key, state, name, fill]);
}

export type Report = ReturnType<typeof useReport>;

/** What is wrong is shown once one wanted to go on, and goes by itself when it is mended. */
function useFaults({ key, answers }: Pick<Report['draft'], 'key' | 'answers'>, setting: Setting) {
  const { t } = useTranslation('report');
  // Of this report; the next one is not wrong before it is begun.
  const [shownOf, setShownOf] = useState<string>();
  const [refused, setRefused] = useState<{ error: unknown; answers: typeof answers }>();
  const found = faultsIn(answers, setting, serverNow());
  // The title is asked for where the answers are checked.
  const asked = found.size - (found.has('title') ? 1 : 0);
  // What the API said holds until something is changed.
  const said = refused?.answers === answers ? faultsOf(refused.error) : new Map<string, string>();
  const byField = new Map<Field, string>();
  const others: string[] = [];
  for (const [pointer, detail] of said) {
    const field = fieldAt(pointer);
    if (field) byField.set(field, t('fault.refused', { field: t(`fault.at.${field}`), detail }));
    else others.push(detail);
  }
  if (shownOf === key) for (const [field, fault] of found) byField.set(field, t(`fault.${fault}`));
  return {
    left: asked,
    isComplete: asked === 0,
    /** What stands against sending it. */
    missing: (): 'answers' | 'title' | null => {
      if (asked > 0) return 'answers';
      return found.has('title') ? 'title' : null;
    },
    faultOf: (field: Field) => byField.get(field),
    shown: FIELDS.flatMap((field) => {
      const text = byField.get(field);
      return text === undefined ? [] : [{ field, text }];
    }),
    others,
    show: () => setShownOf(key),
    refuse: (error: unknown) => setRefused({ error, answers }),
  };
}
