import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { useReason } from '../../ui/Failed';
import { tidy } from '../body';
import { TextField } from '../TextField';
import css from './track.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly go: string;
  readonly onSend: (text: string) => Promise<void>;
  /** After somebody else changed the case: it is read again, and what was written stays. */
  readonly onStale?: () => Promise<void>;
}

/** Something to say and to send; it stays in the field until it has arrived. */
export function TextForm({ id, label, go, onSend, onStale }: Props) {
  const { t } = useTranslation('report');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const reason = useReason(error);
  const isStale = error instanceof ProblemError && error.status === 412;
  const send = async () => {
    if (tidy(text) === '' || busy) return;
    setBusy(true);
    setError(null);
    try {
      await onSend(tidy(text));
      setText('');
    } catch (problem) {
      setError(problem);
      if (problem instanceof ProblemError && problem.status === 412) await onStale?.();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        id={id}
        rows={2}
        maxLength={2000}
        required
        label={label}
        error={error === null ? undefined : isStale ? t('track.changed') : reason}
        value={text}
        onChange={setText}
      />
      <Button type="submit" loading={busy}>
        {go}
      </Button>
    </form>
  );
}
