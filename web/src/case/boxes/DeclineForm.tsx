import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Incident } from '../case-data';
import { Panel } from '../Panel';
import { useKept } from '../use-kept';
import { type Writing } from '../use-write';

interface Props {
  readonly incident: Incident;
  readonly writing: Writing<never>;
  readonly decline: (note: string) => Promise<boolean>;
  readonly close: () => void;
}

/** Who says no says why: the one who asked reads it. */
export function DeclineForm({ incident, writing, decline, close }: Props) {
  const { t } = useTranslation('case');
  const [note, setNote, drop] = useKept(incident, 'decline', '');
  const [asked, setAsked] = useState(false);
  const isMissing = note.trim() === '';
  const submit = async () => {
    setAsked(true);
    if (!isMissing && (await decline(note.trim()))) drop();
  };
  return (
    <Panel
      incident={incident}
      title={t('approval.declineTitle')}
      label={t('approval.decline')}
      writing={writing}
      submit={() => void submit()}
      close={close}
    >
      <Textarea
        label={t('member.reason')}
        autosize
        minRows={2}
        value={note}
        autoFocus
        error={asked && isMissing ? t('moves.needed') : null}
        onChange={({ target }) => setNote(target.value)}
      />
    </Panel>
  );
}
