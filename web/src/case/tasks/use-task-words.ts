import { useTranslation } from 'react-i18next';
import { wall } from '../../ui/times';
import { type Wording } from '../merge/wording';
import { useColleagues } from '../people';
import { toInstant } from '../when';
import { type Facts, type TaskFactName } from './facts';

const LABELS = {
  phase: 'task.phaseOf',
  title: 'task.title',
  mandatory: 'task.mandatory',
  visibility: 'task.visibility',
  guidance: 'task.guidance',
  assignee: 'task.assignee',
  dueAt: 'task.due',
} as const satisfies Record<TaskFactName, string>;

/** How the form of a task names its fields, and says what stands in them. */
export function useTaskWords(id = 'new'): Wording<Facts> {
  const { t } = useTranslation('case');
  const people = useColleagues();
  return {
    label: (name: TaskFactName) => t(LABELS[name]),
    say: (name, value) => {
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      if (value === null || value === '') return t('stale.nothing');
      if (name === 'phase') return t(`task.phase.${value as Facts['phase']}`);
      if (name === 'visibility') return t(`task.seen.${value as Facts['visibility']}`);
      if (name === 'dueAt') return wall(toInstant(value));
      if (name === 'assignee') return people.find((one) => one.value === value)?.label ?? value;
      return value;
    },
    recorded: (name) => [`tasks.${id}.${name}`],
  };
}
