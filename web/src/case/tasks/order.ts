import { type Task } from '../lists';

export const PHASES = ['containment', 'eradication', 'recovery', 'lessons'] as const;

export interface Phase {
  readonly phase: (typeof PHASES)[number];
  readonly tasks: readonly Task[];
  readonly done: number;
}

const NEVER = '9999';

/** By phase; what is still to be done first, the soonest due before the rest, in the order of the playbook. */
export const phasesOf = (tasks: readonly Task[]): readonly Phase[] =>
  PHASES.map((phase) => {
    const own = tasks.filter((task) => task.phase === phase);
    const open = own.filter(({ doneAt }) => doneAt === null);
    const done = own.filter(({ doneAt }) => doneAt !== null);
    const soonest = [...open].sort((a, b) => ((a.dueAt ?? NEVER) < (b.dueAt ?? NEVER) ? -1 : 1));
    return { phase, tasks: [...soonest, ...done], done: done.length };
  }).filter(({ tasks: some }) => some.length > 0);
