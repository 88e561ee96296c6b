import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import { useSave } from '../kit/use-save';
import { type TableApi } from './table-api';
import { faultAt } from '../kit/places';

export type Deciding = 'approve' | 'decline' | 'discard';
const DONE = { approve: 'approved', decline: 'declined', discard: 'discarded' } as const;

interface Props<Edit> {
  readonly api: TableApi<Edit>;
  readonly version: number;
  readonly etag: string;
  readonly deciding: Deciding | null;
  readonly close: () => void;
  readonly done: () => Promise<void>;
}

/** A second person puts exactly the draft that was read in force, or gives it back; or it is given up. */
export function DecisionDialog<Edit>({ api, version, etag, deciding, close, done }: Props<Edit>) {
  const { t } = useTranslation('admin');
  const saving = useSave();
  const [note, setNote] = useState('');
  const [isNoteMissing, setNoteMissing] = useState(false);
  const [last, setLast] = useState<Deciding>('approve');
  if (deciding !== null && deciding !== last) setLast(deciding);
  const leave = () => {
    saving.forget();
    setNote('');
    setNoteMissing(false);
    close();
  };
  const run = async () => {
    const isMissing = last === 'decline' && note.trim() === '';
    setNoteMissing(isMissing);
    if (isMissing) return;
    const went = await saving.run(async () => {
      if (last === 'discard') await api.discard(etag);
      else await api.decide(last, note.trim(), etag);
    });
    if (!went) return;
    leave();
    notifications.show({ color: 'teal', message: t(`draft.${DONE[last]}`) });
    await done();
  };
  return (
    <ConfirmDialog
      opened={deciding !== null}
      close={leave}
      title={t(`draft.${last}Title`, { version })}
      act={t(`draft.${last}`)}
      run={() => void run()}
      saving={saving}
    >
      <p style={{ marginTop: 0 }}>{t(`draft.${last}Lead`)}</p>
      {last === 'discard' ? null : (
        <Textarea
          label={t('draft.decisionNote')}
          description={last === 'decline' ? t('draft.decisionNoteHint') : undefined}
          error={isNoteMissing ? t('draft.decisionNoteNeeded') : faultAt(saving.faults, '/note')}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          autosize
          minRows={2}
        />
      )}
    </ConfirmDialog>
  );
}
