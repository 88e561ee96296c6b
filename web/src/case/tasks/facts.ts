import { type Task } from '../lists';
import { toField, toInstant } from '../when';

/** A task as its form holds it. */
export type Facts = Readonly<
  Pick<Task, 'phase' | 'title' | 'mandatory' | 'visibility'> &
    Record<'guidance' | 'assignee' | 'dueAt', string | null>
>;
export type TaskFactName = keyof Facts;

export const NEW: Facts = {
  ...{ phase: 'containment', title: '', guidance: null, assignee: null, dueAt: null },
  ...{ mandatory: false, visibility: 'all' },
};

export function startOf(task: Task | undefined): Facts {
  if (!task) return NEW;
  const { phase, title, guidance, assignee, dueAt, mandatory, visibility } = task;
  return {
    ...{ phase, title, guidance, mandatory, visibility },
    assignee: assignee?.id ?? null,
    dueAt: dueAt === null ? null : toField(dueAt),
  };
}

/** As the API wants it. */
export const meantBy = <T extends Partial<Facts>>(facts: T): T => ({
  ...facts,
  ...(facts.title !== undefined && { title: facts.title.trim() }),
  ...(facts.dueAt !== undefined && { dueAt: facts.dueAt ? toInstant(facts.dueAt) : null }),
});
