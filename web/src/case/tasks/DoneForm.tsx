import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../api/problem';
import { serverNow } from '../../ui/clock';
import { type Incident } from '../case-data';
import { type Task } from '../lists';
import { Panel } from '../Panel';
import { useKept } from '../use-kept';
import { useTaskWrite } from './use-task-write';

interface Props {
  readonly task: Task;
  readonly incident: Incident;
  readonly close: () => void;
}

/** Done, with a word about what came of it. */
export function DoneForm({ task, incident, close }: Props) {
  const { t } = useTranslation('case');
  const [note, setNote, drop] = useKept(incident, `done:${task.id}`, '');
  const writing = useTaskWrite(incident, task.id, true);
  const submit = async () => {
    const doneAt = new Date(serverNow()).toISOString();
    const said = note.trim() === '' ? {} : { note: note.trim() };
    if (!(await writing.send({ doneAt, ...said }))) return;
    drop();
    close();
  };
  return (
    <Panel
      incident={incident}
      title={t('task.doneTitle')}
      label={t('task.done')}
      writing={writing}
      submit={() => void submit()}
      close={close}
    >
      <Textarea
        label={t('task.note')}
        autosize
        minRows={2}
        value={note}
        autoFocus
        error={faultsOf(writing.error).get('/note')}
        onChange={({ target }) => setNote(target.value)}
      />
    </Panel>
  );
}
