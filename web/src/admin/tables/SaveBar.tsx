import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictBox } from '../kit/ConflictBox';
import { LeaveGuard } from '../kit/LeaveGuard';
import { Wrong } from '../kit/Notice';
import { type Saving } from '../kit/use-save';
import css from './tables.module.css';
import { type TableApi } from './table-api';
import { type Editing } from './use-editing';
import { type RuleTable } from './use-rule-table';
import { faultAt } from '../kit/places';

interface Props<Edit> {
  readonly api: TableApi<Edit>;
  readonly table: RuleTable<Edit>;
  readonly editing: Editing<Edit>;
  readonly saving: Saving;
}

/** Below what is being written: why, and the draft is kept. A conflict says what came in between. */
export function SaveBar<Edit>({ api, table, editing, saving }: Props<Edit>) {
  const { t } = useTranslation('admin');
  const [note, setNote] = useState(table.draft?.data.note ?? '');
  const [isNoteMissing, setNoteMissing] = useState(false);
  const [asks, setAsks] = useState(false);
  const { shown, isChanged } = editing;
  const save = async (etag = editing.etag) => {
    setNoteMissing(note.trim() === '');
    if (!shown || note.trim() === '') return;
    const went = await saving.run(async () => {
      await api.put(shown, note.trim(), etag);
    });
    if (!went) return;
    notifications.show({ color: 'teal', message: t('draft.saved') });
    editing.stop();
    editing.show('draft');
    await table.refresh();
  };
  const stop = () => {
    saving.forget();
    editing.stop();
  };
  const theirs = () => {
    stop();
    void table.refresh();
  };
  return (
    <div className={css.save}>
      <LeaveGuard when={isChanged} />
      <ConflictBox
        conflict={saving.conflict}
        mine={() => void save(saving.conflict?.current)}
        theirs={theirs}
      />
      <Wrong error={saving.conflict || saving.faults.size > 0 ? null : saving.error} />
      <div className={css.saveLine}>
        <TextInput
          className={css.note}
          label={t('draft.note')}
          placeholder={t('draft.noteHint')}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          error={
            faultAt(saving.faults, '/note') ?? (isNoteMissing ? t('draft.noteNeeded') : undefined)
          }
        />
        {asks ? (
          <>
            <Button variant="default" onClick={() => setAsks(false)}>
              {t('act.stay')}
            </Button>
            <Button onClick={stop}>{t('act.leave')}</Button>
          </>
        ) : (
          <>
            <Button variant="default" onClick={() => (isChanged ? setAsks(true) : stop())}>
              {t('draft.stop')}
            </Button>
            <Button loading={saving.busy} disabled={!isChanged} onClick={() => void save()}>
              {t('draft.save')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
