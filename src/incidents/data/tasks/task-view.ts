import { type Label } from '../../../common/localisation.js';
import { type IncidentTask } from './incident-task.entity.js';

export type TaskView = ReturnType<typeof taskView>;

export const taskView = (task: IncidentTask) => ({
  id: task.id,
  phase: task.phase,
  title: task.title,
  guidance: task.guidance,
  english:
    task.titleEn === null && task.guidanceEn === null
      ? null
      : { title: task.titleEn, guidance: task.guidanceEn },
  mandatory: task.mandatory,
  visibility: task.visibility,
  assignee: task.assignee,
  dueAt: task.dueAt,
  doneAt: task.doneAt,
  doneBy: task.doneBy,
  note: task.note,
  origin: originOf(task),
  addedBy: task.addedBy,
  addedAt: task.addedAt,
});

/** The step of the playbook that it came from, as it was then. */
const originOf = ({ playbookCode, playbookVersion, playbookStep }: IncidentTask) =>
  playbookCode === null
    ? null
    : { playbook: playbookCode, version: playbookVersion, step: playbookStep };

/** For sentences: what has no English words is said as it was written. */
export const taskTitle = ({ title, titleEn }: IncidentTask): Label => ({
  vi: title,
  en: titleEn ?? title,
});
