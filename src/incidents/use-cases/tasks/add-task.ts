import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { NotPermitted } from '../../../auth/auth.problems.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Addressed, CaseFile } from '../../data/case-file.js';
import { CaseTasks, type Entry, type TaskAnswer } from '../../data/tasks/case-tasks.js';
import { type IncidentTask } from '../../data/tasks/incident-task.entity.js';
import { isOpenStatus } from '../../domain/lifecycle.js';
import { IncidentEnded } from '../../domain/problems.js';
import { type TaskPhase, type TaskVisibility, worksOnTasks } from '../../domain/tasks/task.js';

export interface TaskGiven {
  readonly phase: TaskPhase;
  readonly title: string;
  readonly guidance?: string | null;
  readonly mandatory: boolean;
  readonly visibility: TaskVisibility;
  readonly assignee?: string | null;
  readonly dueAt?: Date | null;
}

/** A step that no playbook knew of. */
@Injectable()
export class AddTask {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly tasks: CaseTasks,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, given: TaskGiven): Promise<TaskAnswer> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await this.file.open(tx, actor, addressed);
      if (!worksOnTasks(actor, incident)) throw new NotPermitted({ permission: 'task:write' });
      if (!isOpenStatus(incident.status)) throw new IncidentEnded({ state: incident.status });
      const entry = { incident, at, actor: this.file.signed(actor) };
      const { assignee: id = null, ...said } = given;
      const place = { visibility: given.visibility, agency: actor.agency };
      const assignee = id === null ? null : await this.tasks.assignee(tx, incident, place, id);
      const task = { ...newTask(entry, said), assignee, assigneeId: id };
      this.tasks.refuseUnfit(entry, task);
      return this.tasks.add(tx, entry, task);
    });
  }
}

const newTask = (
  { incident, at, actor }: Entry,
  { phase, title, mandatory, visibility, ...said }: Omit<TaskGiven, 'assignee'>,
): Omit<IncidentTask, 'assignee' | 'assigneeId'> => ({
  ...{ id: newId(), incidentId: incident.id, phase, title, titleEn: null },
  ...{ guidance: said.guidance ?? null, guidanceEn: null, mandatory, visibility },
  ...{ agency: actor.agency, dueAt: said.dueAt ?? null, overdueAt: null },
  ...{ doneAt: null, doneBy: null, note: null },
  ...{ playbookCode: null, playbookVersion: null, playbookStep: null },
  ...{ addedBy: actor, addedAt: at },
});
