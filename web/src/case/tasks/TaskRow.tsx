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

export function TaskRow({ task, incident, mayPlan }: Props) {
  const { t, i18n } = useTranslation('case');
  const me = useMe();
  const [form, setForm] = useState<'done' | 'edit' | null>(null);
  const writing = useTaskWrite(incident, task.id);
  const isDone = task.doneAt !== null;
  const mayDo = isOpen(incident) && (mayPlan || task.assignee?.id === me.id);
  const isEnglish = i18n.language === 'en';
  const guidance = (isEnglish && task.english?.guidance) || task.guidance;
  return (
    <li className={css.task} data-done={isDone || undefined}>
      <button
        type="button"
        className={css.tick}
        disabled={!mayDo || writing.busy}
        aria-pressed={isDone}
        aria-label={t(isDone ? 'task.reopen' : 'task.markDone', { title: task.title })}
        onClick={() =>
          isDone ? void writing.send({ doneAt: null }) : setForm(form === 'done' ? null : 'done')
        }
      >
        <IconCheck size={15} stroke={3} aria-hidden />
      </button>
      <div className={css.body}>
        <p className={css.title}>
          {(isEnglish && task.english?.title) || task.title}
          {task.mandatory ? <span className={css.must}>{t('task.mandatory')}</span> : null}
          {task.visibility === 'all' ? null : (
            <span className={css.inner} title={t(`comment.badge.${task.visibility}`)}>
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
        {task.note ? <p className={css.note}>{task.note}</p> : null}
        <Hitch incident={incident} writing={writing} />
        {form === 'done' ? (
          <DoneForm task={task} incident={incident} close={() => setForm(null)} />
        ) : null}
        {form === 'edit' ? (
          <TaskForm task={task} incident={incident} close={() => setForm(null)} />
        ) : null}
      </div>
      <div className={css.rowActs}>
        {mayDo && !isDone && form === null ? (
          <Button size="compact-md" variant="default" onClick={() => setForm('done')}>
            {t('task.done')}
          </Button>
        ) : null}
        {mayPlan ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('task.edit', { title: task.title })}
            onClick={() => setForm(form === 'edit' ? null : 'edit')}
          >
            <IconPencil size={17} />
          </ActionIcon>
        ) : null}
      </div>
    </li>
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
