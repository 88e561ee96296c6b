import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { type Incident } from '../case-data';
import { useTasks } from '../lists';
import { isOpen, plansTasks } from '../standing';
import { phasesOf } from './order';
import { TaskForm } from './TaskForm';
import { TaskRow } from './TaskRow';
import css from './tasks.module.css';

/** What is to be done, phase by phase, by whom and until when. */
export function Tasks({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const me = useMe();
  const { data: tasks, isPending, error, refetch } = useTasks(incident.code);
  const [adding, setAdding] = useState(false);
  const mayPlan = isOpen(incident) && plansTasks(me, incident);
  if (isPending) return <Skeleton height={320} />;
  if (!tasks) return <Failed error={error} again={() => void refetch()} />;
  const open = tasks.filter(({ mandatory, doneAt }) => mandatory && doneAt === null).length;
  return (
    <div className={css.tasks}>
      <div className={css.top}>
        {tasks.length > 0 ? (
          <p>{open > 0 ? t('task.mandatoryLeft', { count: open }) : t('task.mandatoryDone')}</p>
        ) : null}
        {mayPlan && !adding ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('task.add')}
          </Button>
        ) : null}
      </div>
      {adding ? <TaskForm incident={incident} close={() => setAdding(false)} /> : null}
      {tasks.length === 0 && !adding ? (
        <Empty title={t('task.none')}>
          <p>{t(mayPlan ? 'task.noneWhy' : 'task.noneYet')}</p>
        </Empty>
      ) : null}
      {phasesOf(tasks).map(({ phase, tasks: some, done }) => (
        <section key={phase} className={css.phase}>
          <h2>
            {t(`task.phase.${phase}`)}
            <span className="num">
              {done}/{some.length}
            </span>
            <i aria-hidden="true">
              <b style={{ width: `${(done / some.length) * 100}%` }} />
            </i>
          </h2>
          <ul>
            {some.map((task) => (
              <TaskRow key={task.id} task={task} incident={incident} mayPlan={mayPlan} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
