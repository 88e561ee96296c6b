import { unitsOf } from '../merging.js';
import { type Person, type Responsibilities, worksAtDesk } from '../parties.js';

/** After NIST SP 800-61: contain, remove the cause, restore, learn. */
export const TASK_PHASES = ['containment', 'eradication', 'recovery', 'lessons'] as const;
export type TaskPhase = (typeof TASK_PHASES)[number];

/** Everyone who sees the case; the agencies that work on it; only one's own of them. */
export const TASK_VISIBILITIES = ['all', 'desk', 'own'] as const;
export type TaskVisibility = (typeof TASK_VISIBILITIES)[number];

export interface TaskCase extends Responsibilities {
  readonly supportAgencies: readonly string[];
  readonly restricted: boolean;
  readonly restrictedPeople: readonly string[];
}

export interface TaskSight {
  readonly visibility: TaskVisibility;
  /** Whose own it is. */
  readonly agency: string;
}

const WORKING_ROLES = ['handler', 'coordinator'];
const UNIT_ROLES = ['reporter', ...WORKING_ROLES];

const hasOneOf = (person: Person, roles: readonly string[]): boolean =>
  roles.some((role) => person.roles.includes(role));

/** Handlers and coordinators of the lead and of who supports it, and whoever handles the case. */
export const worksOnTasks = (person: Person, incident: TaskCase): boolean =>
  person.id === incident.handlerId ||
  (worksAtDesk(person, incident) && hasOneOf(person, WORKING_ROLES));

export const seesTask = (
  person: Pick<Person, 'agency'>,
  incident: TaskCase,
  { visibility, agency }: TaskSight,
): boolean =>
  visibility === 'own'
    ? person.agency === agency
    : visibility === 'all' || worksAtDesk(person, incident);

/** Whoever sees the task and works on the case; of a shared one also people of the units it is about. */
export function canBeAssigned(person: Person, incident: TaskCase, task: TaskSight): boolean {
  const { restricted, leadAgency, restrictedPeople, handlerId } = incident;
  const insideCircle =
    !restricted ||
    person.agency === leadAgency ||
    [...restrictedPeople, handlerId].includes(person.id);
  const ofUnit = unitsOf(incident).includes(person.agency) && hasOneOf(person, UNIT_ROLES);
  return (
    insideCircle &&
    seesTask(person, incident, task) &&
    (worksOnTasks(person, incident) || (ofUnit && task.visibility === 'all'))
  );
}

export interface TaskFacts {
  readonly mandatory: boolean;
  readonly visibility: TaskVisibility;
  readonly dueAt: Date | null;
  readonly doneAt: Date | null;
  /** What came of it. */
  readonly note: string | null;
}

export interface Fault {
  readonly member: string;
  readonly rule: string;
}

const CLOCK_SKEW = 5 * 60_000;

/** Everything about a task, as it is to be, that cannot be so; `was` is absent for a new one. */
export function taskFaults(
  task: TaskFacts,
  was: TaskFacts | undefined,
  { at, detectedAt }: { readonly at: Date; readonly detectedAt: Date },
): Fault[] {
  const { mandatory, visibility, dueAt } = task;
  const faults: readonly (readonly [boolean, string, string])[] = [
    // Who closes must see what stands against it.
    [mandatory && visibility === 'own', 'mandatory', 'own-not-mandatory'],
    [dueAt !== null && dueAt <= at && isNew(dueAt, was?.dueAt), 'dueAt', 'in-future'],
    ...resultFaults(task, { at, detectedAt }),
  ];
  return faults.flatMap(([holds, member, rule]) => (holds ? [{ member, rule }] : []));
}

const resultFaults = (
  { mandatory, doneAt, note }: TaskFacts,
  { at, detectedAt }: { readonly at: Date; readonly detectedAt: Date },
): readonly (readonly [boolean, string, string])[] =>
  doneAt === null
    ? [[note !== null, 'note', 'only-when-done']]
    : [
        [doneAt.getTime() > at.getTime() + CLOCK_SKEW, 'doneAt', 'not-in-future'],
        [doneAt < detectedAt, 'doneAt', 'not-before-detection'],
        [mandatory && note === null, 'note', 'required'],
      ];

const isNew = (value: Date | null, was: Date | null | undefined): boolean =>
  value?.getTime() !== was?.getTime();

export const TASK_OUTCOMES = ['done', 'reopened', 'changed'] as const;

/** What a change did to a task, for the sentence in the timeline. */
export function outcomeOf(
  was: Pick<TaskFacts, 'doneAt'>,
  task: Pick<TaskFacts, 'doneAt'>,
): (typeof TASK_OUTCOMES)[number] {
  if (was.doneAt === null && task.doneAt !== null) return 'done';
  return was.doneAt !== null && task.doneAt === null ? 'reopened' : 'changed';
}
