import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconPencil, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-session';
import { useNow } from '../../ui/clock';
import { Person } from '../../ui/Person';
import { wall } from '../../ui/times';
import { type Incident } from '../case-data';
import { Hitch } from '../Hitch';
import { type Task } from '../lists';
import { isOpen } from '../standing';
import { DoneForm } from './DoneForm';
import { TaskForm } from './TaskForm';
import css from './tasks.module.css';
import { useTaskWrite } from './use-task-write';

interface Props {
  readonly task: Task;
  readonly incident: Incident;
  readonly mayPlan: boolean;
}

const MINUTE_MS = 60_000;

type Form = 'done' | 'edit' | null;

export function TaskRow({ task, incident, mayPlan }: Props) {
  const me = useMe();
  const [form, setForm] = useState<Form>(null);
  const writing = useTaskWrite(incident, task.id);
  const isDone = task.doneAt !== null;
  const mayDo = isOpen(incident) && (mayPlan || task.assignee?.id === me.id);
  const toggle = (one: Form) => setForm(form === one ? null : one);
  const close = () => setForm(null);
  return (
    <li className={css.task} data-done={isDone || undefined}>
      <Tick
        task={task}
        disabled={!mayDo || writing.busy}
        press={() => (isDone ? void writing.send({ doneAt: null }) : toggle('done'))}
      />
      <div className={css.body}>
        <Words task={task} />
        <Hitch incident={incident} writing={writing} />
        {form === 'done' ? <DoneForm task={task} incident={incident} close={close} /> : null}
        {form === 'edit' ? <TaskForm task={task} incident={incident} close={close} /> : null}
      </div>
      <Acts
        task={task}
        done={mayDo && !isDone && form === null ? () => toggle('done') : null}
        edit={mayPlan ? () => toggle('edit') : null}
      />
    </li>
  );
}

interface TickProps {
  readonly task: Task;
  readonly disabled: boolean;
  readonly press: () => void;
}

function Tick({ task: { title, doneAt }, disabled, press }: TickProps) {
  const { t } = useTranslation('case');
  const isDone = doneAt !== null;
  return (
    <button
      type="button"
      className={css.tick}
      disabled={disabled}
      aria-pressed={isDone}
      aria-label={t(isDone ? 'task.reopen' : 'task.markDone', { title })}
      onClick={press}
    >
      <IconCheck size={15} stroke={3} aria-hidden />
    </button>
  );
}

/** In English where the playbook has it; administrators of the province write Vietnamese. */
function useWords({ title, guidance, english }: Task): { title: string; guidance: string | null } {
  const { i18n } = useTranslation();
  if (i18n.language !== 'en') return { title, guidance };
  return { title: english?.title ?? title, guidance: english?.guidance ?? guidance };
}

function Words({ task }: { task: Task }) {
  const { t } = useTranslation('case');
  const { title, guidance } = useWords(task);
  const { mandatory, visibility, note } = task;
  return (
    <>
      <p className={css.title}>
        {title}
        {mandatory ? <span className={css.must}>{t('task.mandatory')}</span> : null}
        {visibility === 'all' ? null : (
          <span className={css.inner} title={t(`comment.badge.${visibility}`)}>
            <IconUsers size={14} aria-hidden />
            {t('task.inner')}
          </span>
        )}
      </p>
      <Facts task={task} />
      {guidance ? (
        <details className={css.how}>
          <summary>{t('task.guidance')}</summary>
          <p>{guidance}</p>
        </details>
      ) : null}
      {note ? <p className={css.note}>{note}</p> : null}
    </>
  );
}

interface ActsProps {
  readonly task: Task;
  readonly done: (() => void) | null;
  readonly edit: (() => void) | null;
}

function Acts({ task: { title }, done, edit }: ActsProps) {
  const { t } = useTranslation('case');
  return (
    <div className={css.rowActs}>
      {done ? (
        <Button size="xs" h={36} fz={14} variant="default" onClick={done}>
          {t('task.done')}
        </Button>
      ) : null}
      {edit ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('task.edit', { title })}
          onClick={edit}
        >
          <IconPencil size={17} />
        </ActionIcon>
      ) : null}
    </div>
  );
}

/** Who, until when, and by whom it was done. */
function Facts({ task: { assignee, dueAt, doneAt, doneBy } }: { task: Task }) {
  const { t } = useTranslation('case');
  const now = useNow(MINUTE_MS);
  if (doneAt !== null) {
    return (
      <p className={css.facts}>{t('task.doneBy', { who: doneBy?.name ?? '', at: wall(doneAt) })}</p>
    );
  }
  const isLate = dueAt !== null && Date.parse(dueAt) < now;
  return (
    <p className={css.facts}>
      {assignee ? <Person name={assignee.name} /> : <span>{t('party.nobody')}</span>}
      {dueAt ? (
        <span className="num" data-late={isLate || undefined}>
          {t(isLate ? 'task.late' : 'due', { at: wall(dueAt) })}
        </span>
      ) : null}
    </p>
  );
}
