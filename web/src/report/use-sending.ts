import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf, ProblemError, problemOf } from '../api/problem';
import { useSession } from '../api/use-session';
import { serverNow } from '../ui/clock';
import { useOnline } from '../ui/OfflineStrip';
import { mayBeKept } from './answers';
import { reportOf } from './body';
import { contact } from './draft';
import { fieldAt } from './faults';
import { go, sentPath } from './navigation';
import { GUEST, outbox, whoIsThere } from './outbox';
import { type Parcel } from './shelf';
import { type Report } from './use-report';
import { type Place } from './use-steps';

export interface Sending {
  readonly isSending: boolean;
  /** Why it did not go, in words. */
  readonly error: string | null;
  readonly remember: boolean;
  readonly setRemember: (yes: boolean) => void;
  readonly send: () => Promise<void>;
}

/** Puts the report into the outbox: it is sent from there now or later. What the desk refuses comes back to the form. */
export function useSending(
  report: Report,
  { onRefused, onKept }: { onRefused: (at: Place) => void; onKept: (key: string) => void },
): Sending {
  const { t } = useTranslation('report');
  const { me } = useSession();
  const online = useOnline();
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [chosen, setRemember] = useState<boolean>();
  const remember = chosen ?? isKept();
  const { draft, setting, kindName, preview } = report;
  const { answers, key } = draft;

  const last = useRef<{ answers: typeof answers; now: number }>(undefined);

  const parcel = (): Parcel => {
    // The same answers make the same body, also when they are sent once more: its key names one body.
    if (last.current?.answers !== answers) last.current = { answers, now: serverNow() };
    const shown = preview.preview?.assessment.severity;
    const body = reportOf(answers, setting, { now: last.current.now, kindName });
    return {
      ...{ key, who: me?.id ?? GUEST, at: Date.now(), tried: false },
      ...{ body, answers },
      ...(setting.guest && { agency: setting.agency }),
      ...(shown && { shown }),
    };
  };
  const refused = async (problem: unknown) => {
    const { status, detail } = problemOf(problem) ?? {};
    if (problem instanceof ProblemError && problem.is('idempotency/key-used-for-another')) {
      await draft.renew();
      setError(t('send.before'));
      return;
    }
    report.refuse(problem);
    if (status === 422) onRefused(placeOf(problem));
    else setError(detail ?? t('send.failed'));
  };
  const send = async () => {
    if (isSending) return;
    setError(null);
    if (!online && !mayBeKept(answers)) {
      setError(t('send.secretOffline'));
      return;
    }
    if (remember) keepContact(report);
    else if (isKept()) contact.drop();
    setSending(true);
    try {
      const code = await outbox.send(parcel());
      if (code === null && !mayBeKept(answers)) {
        await outbox.drop(key);
        setError(t('send.secretOffline'));
        return;
      }
      draft.restart();
      if (code === null) onKept(key);
      else await arrived(key, sentPath(code, answers.kind || 'other'));
    } catch (problem) {
      await refused(problem);
    } finally {
      setSending(false);
    }
  };
  return { isSending, error, remember, setRemember, send };
}

/** Only the title stands where the answers are checked; the rest is mended in the form. */
function placeOf(problem: unknown): Place {
  const pointers = [...faultsOf(problem).keys()];
  return pointers.length > 0 && pointers.every((one) => fieldAt(one) === 'title')
    ? 'title'
    : 'faults';
}

/** The page that follows the case says what happened; the way there needs no parcel any more. */
async function arrived(key: string, path: string): Promise<void> {
  await outbox.drop(key);
  go(path, 'replaced');
}

/** Of oneself; what somebody else wished is no wish of one's own. */
const isKept = (): boolean => contact.read()?.who === whoIsThere();

function keepContact({ draft, picks }: Report): void {
  const { name, phone, email, agency } = draft.answers;
  contact.keep({ who: whoIsThere(), name, phone, email, ...(picks && { agency }) });
}
