import { Injectable } from '@nestjs/common';
import { type Tx } from '../../../common/tx.js';
import { isLate } from '../../domain/alarms/late.js';
import { DESK } from '../../domain/desk-itself.js';
import { IncidentRecord } from '../incident-record.js';
import { Incident } from '../incident.entity.js';
import { IncidentTask } from '../tasks/incident-task.entity.js';
import { taskTitle } from '../tasks/task-view.js';
import { lockByIds } from './lock-by-ids.js';

/** Tasks whose due instant has passed undone. */
@Injectable()
export class OverdueTasks {
  constructor(private readonly record: IncidentRecord) {}

  /** Some cases with such tasks; those that somebody works on right now come next time. */
  lockOverdueOfAllAgencies(tx: Tx, at: Date, most: number): Promise<Incident[]> {
    return lockByIds(tx, { most, at, ids: OVERDUE });
  }

  /** Each is told once for its due instant; of a case that has ended nobody need be told. */
  async tell(tx: Tx, incident: Incident, at: Date): Promise<void> {
    const tasks = await tx
      .createQueryBuilder(IncidentTask, 'task')
      .where('task.incidentId = :id', { id: incident.id })
      .andWhere(`task.doneAt IS NULL AND task.overdueAt IS DISTINCT FROM task.dueAt`)
      .andWhere('task.dueAt <= :at', { at })
      .orderBy('task.dueAt')
      .addOrderBy('task.id')
      .getMany();
    let standing = incident;
    for (const task of tasks) {
      await tx.update(IncidentTask, task.id, { overdueAt: task.dueAt });
      if (incident.endedAt === null) standing = await this.write(tx, standing, task, at);
    }
  }

  private write(tx: Tx, incident: Incident, task: IncidentTask, at: Date): Promise<Incident> {
    const { id, phase, mandatory, assignee, dueAt, visibility, agency } = task;
    return this.record.write(tx, {
      ...{ incident, at, visibility, type: 'incident.task-overdue' },
      // What one agency keeps to itself it is told by its own desk.
      actor: visibility === 'own' ? { ...DESK, agency } : DESK,
      data: {
        ...{ id, title: taskTitle(task), phase, mandatory, assignee, dueAt },
        ...(dueAt && isLate(dueAt, at) && { late: true }),
      },
    });
  }
}

const OVERDUE = `SELECT incident_id FROM incident_task
                  WHERE done_at IS NULL AND overdue_at IS DISTINCT FROM due_at AND due_at <= :at
                  ORDER BY due_at LIMIT :some`;
