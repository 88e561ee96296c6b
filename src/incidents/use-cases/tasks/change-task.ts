import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { NotPermitted } from '../../../auth/auth.problems.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { type Addressed, CaseFile } from '../../data/case-file.js';
import { type Incident } from '../../data/incident.entity.js';
import { CaseTasks, type TaskAnswer } from '../../data/tasks/case-tasks.js';
import { changedTask, type TaskChange } from '../../data/tasks/changed-task.js';
import { type IncidentTask } from '../../data/tasks/incident-task.entity.js';
import { isOpenStatus } from '../../domain/lifecycle.js';
import { partiesOf } from '../../domain/parties.js';
import { IncidentEnded, MoveNotYours } from '../../domain/problems.js';
import { worksOnTasks } from '../../domain/tasks/task.js';

export interface AddressedTask extends Addressed {
  readonly id: string;
}

/** Doing a task, opening it again, or wording, dating, sharing and assigning it anew. */
@Injectable()
export class ChangeTask {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly tasks: CaseTasks,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { id, ...addressed }: AddressedTask, change: TaskChange): Promise<TaskAnswer> {
    return this.database.transaction(async (tx) => {
      const incident = await this.file.open(tx, actor, addressed);
      const was = await this.tasks.one(tx, actor, incident, id);
      refuseUnlessTheirs(actor, incident, was, change);
      if (!isOpenStatus(incident.status)) throw new IncidentEnded({ state: incident.status });
      const entry = { incident, at: this.clock.now(), actor: this.file.signed(actor) };
      const task = changedTask(was, change, entry.actor);
      const assigned = await this.tasks.reassigned(tx, incident, { was, task, change });
      const after = { ...task, ...assigned };
      this.tasks.refuseUnfit(entry, after, was);
      return this.tasks.change(tx, entry, was, after);
    });
  }
}

const RESULT: readonly string[] = ['doneAt', 'note'];

/** Whom a task is assigned to may do it; only the desk does without what was mandatory. */
function refuseUnlessTheirs(
  actor: Actor,
  incident: Incident,
  was: IncidentTask,
  change: TaskChange,
): void {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  const theirs = was.assigneeId === actor.id && said.every(([member]) => RESULT.includes(member));
  if (!theirs && !worksOnTasks(actor, incident)) {
    throw new NotPermitted({ permission: 'task:write' });
  }
  const lifts = was.mandatory && change.mandatory === false;
  if (lifts && !partiesOf(actor, incident).has('desk')) {
    throw new MoveNotYours({ event: 'lift_mandatory', by: ['desk'] });
  }
}
