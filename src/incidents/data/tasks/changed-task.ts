import { type PersonRef } from '../../domain/effects.js';
import { type TaskPhase, type TaskVisibility } from '../../domain/tasks/task.js';
import { type IncidentTask } from './incident-task.entity.js';

/** What is said anew of a task; what is left out stays. */
export interface TaskChange {
  readonly phase?: TaskPhase;
  readonly title?: string;
  readonly guidance?: string | null;
  readonly mandatory?: boolean;
  readonly visibility?: TaskVisibility;
  readonly assignee?: string | null;
  readonly dueAt?: Date | null;
  /** Null opens it again. */
  readonly doneAt?: Date | null;
  readonly note?: string | null;
}

/** The task as it is to be, but for its assignee. */
export function changedTask(
  was: IncidentTask,
  { assignee: _, ...said }: TaskChange,
  actor: PersonRef,
): IncidentTask {
  return {
    ...{ ...was, ...said, ...resultOf(was, said, actor) },
    // What somebody words anew is no longer what the playbook says in English.
    ...(said.title !== undefined && said.title !== was.title && { titleEn: null }),
    ...(said.guidance !== undefined && said.guidance !== was.guidance && { guidanceEn: null }),
  };
}

/** A task that is opened again loses its result: the record keeps it. */
function resultOf(
  was: IncidentTask,
  { doneAt, note }: Pick<TaskChange, 'doneAt' | 'note'>,
  actor: PersonRef,
): Pick<IncidentTask, 'doneAt' | 'doneBy' | 'note'> {
  const result = { note: note === undefined ? was.note : note };
  if (doneAt === undefined || doneAt?.getTime() === was.doneAt?.getTime()) {
    return { ...result, doneAt: was.doneAt, doneBy: was.doneBy };
  }
  if (doneAt === null) return { doneAt: null, doneBy: null, note: note ?? null };
  return { ...result, doneAt, doneBy: actor };
}
