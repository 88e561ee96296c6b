import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { People } from '../../../auth/people.js';
import { type FieldChange, fieldChanges } from '../../../common/precondition.js';
import { Invalid, invalidAt } from '../../../common/problems.js';
import { type Tx } from '../../../common/tx.js';
import { type PersonRef } from '../../domain/effects.js';
import { canBeAssigned, outcomeOf, seesTask, taskFaults } from '../../domain/tasks/task.js';
import { CaseFile } from '../case-file.js';
import { personRef } from '../incident-view.js';
import { type Incident } from '../incident.entity.js';
import { type TaskChange } from './changed-task.js';
import { type IncidentTask } from './incident-task.entity.js';
import { taskTitle, taskView, type TaskView } from './task-view.js';
import { TasksRepository } from './tasks.repository.js';

/** In which case something is written, by whom and when. */
export interface Entry {
  /** As locked. */
  readonly incident: Incident;
  readonly at: Date;
  readonly actor: PersonRef;
}

/** The task, with the version that the incident has because of it. */
export type TaskAnswer = TaskView & { readonly version: number };

/** What a change of a task does to its case: the row, how many are still open, the event. */
@Injectable()
export class CaseTasks {
  constructor(
    private readonly file: CaseFile,
    private readonly tasks: TasksRepository,
    private readonly people: People,
  ) {}

  /** Of a case that is locked: 404 for what the actor may not see. */
  one(tx: Tx, actor: Actor, incident: Incident, id: string): Promise<IncidentTask> {
    return this.tasks.one(tx, actor, incident, id);
  }

  /** 422 with every place that cannot be so. */
  refuseUnfit({ incident, at, actor }: Entry, task: IncidentTask, was?: IncidentTask): void {
    const { detectedAt } = incident;
    const faults = [
      ...taskFaults(task, was, { at, detectedAt }),
      // Nobody takes a task away from those who wrote it, or writes one that they cannot read.
      ...(seesTask(actor, incident, task) ? [] : [{ member: 'visibility', rule: 'unseen-task' }]),
    ];
    if (faults.length === 0) return;
    throw new Invalid(faults.map(({ member, rule }) => ({ pointer: `/${member}`, rule })));
  }

  /** Somebody active who sees the task and may do it; 422 otherwise. */
  async assignee(
    tx: Tx,
    incident: Incident,
    task: Pick<IncidentTask, 'visibility' | 'agency'>,
    id: string,
  ): Promise<PersonRef> {
    const person = await this.people.activeById(tx, id);
    if (!person) throw invalidAt('/assignee', 'unknown-person');
    if (!canBeAssigned(person, incident, task)) throw invalidAt('/assignee', 'cannot-take-task');
    return personRef(person);
  }

  /** Who does it after a change. Who had it before need not be active any more, but must still see it. */
  async reassigned(
    tx: Tx,
    incident: Incident,
    { was, task, change }: { was: IncidentTask; task: IncidentTask; change: TaskChange },
  ): Promise<Pick<IncidentTask, 'assignee' | 'assigneeId'>> {
    const id = change.assignee === undefined ? was.assigneeId : change.assignee;
    if (id === null) return { assignee: null, assigneeId: null };
    if (id === was.assigneeId && task.visibility === was.visibility) {
      return { assignee: was.assignee, assigneeId: id };
    }
    return { assignee: await this.assignee(tx, incident, task, id), assigneeId: id };
  }

  async add(tx: Tx, entry: Entry, task: IncidentTask): Promise<TaskAnswer> {
    await this.tasks.insert(tx, [task]);
    const { id, phase, mandatory, assignee } = task;
    return this.write(tx, entry, {
      ...{ task, type: 'incident.task-added' },
      data: { id, title: taskTitle(task), phase, mandatory, ...(assignee && { assignee }) },
      besides: [{ field: `tasks.${id}`, from: null, to: task.title }],
    });
  }

  /** Nothing is written where nothing changes. */
  async change(tx: Tx, entry: Entry, was: IncidentTask, task: IncidentTask): Promise<TaskAnswer> {
    const changes = fieldChanges(taskView(was), taskView(task));
    if (changes.length === 0) return { ...taskView(was), version: entry.incident.version };
    await this.tasks.update(tx, task);
    return this.write(tx, entry, {
      ...{ task, type: 'incident.task-changed' },
      data: { id: task.id, title: taskTitle(task), outcome: outcomeOf(was, task) },
      besides: changes.map((one) => ({ ...one, field: `tasks.${task.id}.${one.field}` })),
    });
  }

  private async write(
    tx: Tx,
    { incident, at, actor }: Entry,
    { task, type, data, besides }: TaskEvent,
  ): Promise<TaskAnswer> {
    const openMandatoryTasks = await this.tasks.openMandatory(tx, incident);
    const { visibility } = task;
    const after = { openMandatoryTasks };
    const change = { incident, at, actor, type, data, besides, visibility, after };
    const { version } = await this.file.write(tx, change);
    return { ...taskView(task), version };
  }
}

interface TaskEvent {
  readonly task: IncidentTask;
  readonly type: string;
  readonly data: object;
  readonly besides: readonly FieldChange[];
}
