import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { worksAtDesk } from '../../domain/parties.js';
import { TaskNotFound } from '../../domain/problems.js';
import { seesTask } from '../../domain/tasks/task.js';
import { type Incident } from '../incident.entity.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { IncidentTask } from './incident-task.entity.js';
import { taskView, type TaskView } from './task-view.js';

const ORDER = 'id';

/** The tasks of a case, as far as a person may see them. */
@Injectable()
export class TasksRepository {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
  ) {}

  /** In the order in which they were added, so the steps of a playbook stay together. */
  async page(
    actor: Actor,
    code: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<TaskView>> {
    const incident = await this.incidents.seen(actor, code);
    const query = this.database.reads
      .createQueryBuilder(IncidentTask, 'task')
      .where('task.incidentId = :id', { id: incident.id })
      .andWhere(
        `(task.visibility = ANY(:shared) OR (task.visibility = 'own' AND task.agency = :agency))`,
        {
          shared: worksAtDesk(actor, incident) ? ['all', 'desk'] : ['all'],
          agency: actor.agency,
        },
      )
      .orderBy('task.id')
      .limit(limit + 1);
    if (cursor !== undefined) {
      query.andWhere('task.id > :after', { after: readCursor(cursor, ORDER, KEYS.id).key });
    }
    const position = ({ id }: IncidentTask) => ({ order: ORDER, value: null, key: id });
    return pageOf(await query.getMany(), limit, position, taskView);
  }

  /** Of a case that is locked. What is hidden from the actor is as absent as what is not there. */
  async one(tx: Tx, actor: Actor, incident: Incident, id: string): Promise<IncidentTask> {
    const task = UUID.test(id)
      ? await tx.findOneBy(IncidentTask, { id, incidentId: incident.id })
      : null;
    if (!task || !seesTask(actor, incident, task)) throw new TaskNotFound({ id });
    return task;
  }

  async insert(tx: Tx, tasks: readonly IncidentTask[]): Promise<void> {
    await tx.insert(IncidentTask, [...tasks]);
  }

  async update(tx: Tx, task: IncidentTask): Promise<void> {
    await tx.update(IncidentTask, task.id, task);
  }

  /** What stands against closing. */
  openMandatory(tx: Tx, { id }: Incident): Promise<number> {
    return tx
      .createQueryBuilder(IncidentTask, 'task')
      .where('task.incidentId = :id AND task.mandatory AND task.doneAt IS NULL', { id })
      .getCount();
  }

  /** The steps of a playbook that the case has been given already. */
  async stepsOf(tx: Tx, { id }: Incident, playbookCode: string): Promise<ReadonlySet<string>> {
    const tasks = await tx.findBy(IncidentTask, { incidentId: id, playbookCode });
    return new Set(tasks.flatMap(({ playbookStep }) => playbookStep ?? []));
  }
}
