import { Button, Textarea } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { NoAnswer } from '../../api/problem';
import { useMay, useMe } from '../../api/use-session';
import { useReason } from '../../ui/Failed';
import { type Incident, renewCase } from '../case-data';
import { newKey } from '../../new-key';
import { desksOf, worksAtDesk } from '../standing';
import { useKept } from '../use-kept';
import css from './comment.module.css';
import { SIGNS, useReaders, type Visibility } from './visibility';

export const COMPOSER = 'case-comment';

interface Draft {
  readonly text: string;
  readonly visibility: Visibility;
}

/** To write about the case; the button names who will read it. */
export function Composer({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const me = useMe();
  const mayComment = useMay('incident:comment');
  const atDesk = useMay('incident:comment-desk') && worksAtDesk(me, incident);
  // A slip of the hand must not tell the unit what was meant for the desk.
  const empty: Draft = { text: '', visibility: atDesk ? 'desk' : 'all' };
  const [draft, setDraft, drop] = useKept<Draft>(incident, 'comment', empty);
  const visibility = atDesk ? draft.visibility : 'all';
  const { busy, error, send } = useSending(incident, drop);
  const readersOf = useReaders(incident);
  const choices: readonly Visibility[] = atDesk ? ['desk', 'all', 'own'] : ['all'];
  const hint = useId();
  if (!mayComment) return null;
  return (
    <form
      className={css.composer}
      data-visibility={visibility}
      aria-label={t('comment.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void send(draft.text, visibility);
      }}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === 'Enter' && (ctrlKey || metaKey)) void send(draft.text, visibility);
      }}
    >
      {choices.length > 1 ? (
        <fieldset className={css.choices}>
          <legend className="sr">{t('comment.who')}</legend>
          {choices.map((one) => (
            <Choice
              key={one}
              one={one}
              isOn={one === visibility}
              choose={() => setDraft({ ...draft, visibility: one })}
            />
          ))}
        </fieldset>
      ) : null}
      <Textarea
        id={COMPOSER}
        aria-label={t(`comment.label.${visibility}`)}
        aria-describedby={hint}
        placeholder={t(`comment.label.${visibility}`)}
        autosize
        minRows={3}
        maxRows={16}
        maxLength={10_000}
        value={draft.text}
        onChange={({ target }) => setDraft({ ...draft, text: target.value })}
      />
      <p id={hint} className={css.hint}>
        {t('comment.readers', { names: readersOf(visibility, me.agency) })}
      </p>
      {error !== null ? <Refused error={error} /> : null}
      <SendButton {...{ incident, visibility, busy }} isEmpty={draft.text.trim() === ''} />
    </form>
  );
}

function Choice({ one, isOn, choose }: { one: Visibility; isOn: boolean; choose: () => void }) {
  const { t } = useTranslation('case');
  const Sign = SIGNS[one];
  return (
    <label data-visibility={one}>
      <input type="radio" className="sr" name="visibility" checked={isOn} onChange={choose} />
      <Sign size={16} aria-hidden />
      {t(`comment.choice.${one}`)}
    </label>
  );
}

interface SendProps {
  readonly incident: Incident;
  readonly visibility: Visibility;
  readonly busy: boolean;
  readonly isEmpty: boolean;
}

function SendButton({ incident, visibility, busy, isEmpty }: SendProps) {
  const { t } = useTranslation('case');
  const me = useMe();
  const nameOf = useAgencyName();
  const Sign = SIGNS[visibility];
  const isUnits = !worksAtDesk(me, incident);
  const names = {
    all: nameOf(isUnits ? (desksOf(incident)[0] ?? '') : incident.reporterAgency),
    desk: '',
    own: nameOf(me.agency),
  };
  return (
    <Button
      type="submit"
      className={css.send}
      loading={busy}
      data-empty={isEmpty || undefined}
      leftSection={<Sign size={17} aria-hidden />}
    >
      {t(`comment.send.${visibility}`, { name: names[visibility] })}
    </Button>
  );
}

function Refused({ error }: { error: unknown }) {
  const reason = useReason(error);
  return (
    <p className={css.refused} role="alert">
      {reason}
    </p>
  );
}

/** Sent again after a lost connection, the words are not there twice: they keep their key until they have arrived. */
function useSending({ code }: Incident, drop: () => void) {
  const key = useRef(newKey());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (text: string, visibility: Visibility) => {
    if (busy || text.trim() === '') return;
    setBusy(true);
    setError(null);
    try {
      const header = { 'Idempotency-Key': `${key.current}-${visibility}` };
      const params = { path: { code }, header };
      const body = { text: text.trim(), visibility };
      await got(desk.POST('/api/v1/incidents/{code}/comments', { params, body }));
      key.current = newKey();
      drop();
      await renewCase(code);
    } catch (failed) {
      // After a refusal other words are another comment; after silence the same ones may have arrived.
      if (!(failed instanceof NoAnswer)) key.current = newKey();
      setError(failed);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, send };
}
