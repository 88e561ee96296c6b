import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { type Playbook } from '../../playbook.entity.js';
import {
  playbookFor,
  type PlaybookStep,
  stepDueAt,
  stepsFor,
} from '../../domain/tasks/playbook.js';
import { CaseFile } from '../case-file.js';
import { type Incident } from '../incident.entity.js';
import { PlaybooksRepository } from '../playbooks/playbooks.repository.js';
import { type Entry } from './case-tasks.js';
import { type IncidentTask } from './incident-task.entity.js';
import { TasksRepository } from './tasks.repository.js';

/** What the acceptance has to write because of it: a field of the incident, and an event of its own. */
export interface Applied {
  readonly after: Pick<Incident, 'openMandatoryTasks'>;
  readonly event: { readonly type: string; readonly data: object };
}

/** The steps that a case gets from the playbook that fits it. */
@Injectable()
export class AppliedPlaybooks {
  constructor(
    private readonly file: CaseFile,
    private readonly playbooks: PlaybooksRepository,
    private readonly tasks: TasksRepository,
  ) {}

  /**
   * For a case that is being accepted; nothing where no playbook fits or it has all steps. One that comes back and is
   * accepted again keeps the steps it has, done or not, and gets only those that its playbook has besides.
   */
  async apply(tx: Tx, entry: Entry): Promise<Applied | undefined> {
    const { incident } = entry;
    const candidates = await this.playbooks.ofClass(tx, incident.categoryTaxonomy);
    const playbook = playbookFor(candidates, incident);
    if (!playbook) return undefined;
    const known = await this.tasks.stepsOf(tx, incident, playbook.code);
    const steps = stepsFor(playbook.steps, incident.severity).filter(({ key }) => !known.has(key));
    if (steps.length === 0) return undefined;
    await this.tasks.insert(
      tx,
      steps.map((step) => this.taskFrom(playbook, step, entry)),
    );
    return {
      after: { openMandatoryTasks: await this.tasks.openMandatory(tx, incident) },
      event: { type: 'incident.playbook-applied', data: saidOf(playbook, steps) },
    };
  }

  /** A playbook is open to everyone, so are the steps that come of it: the unit sees what is done and may help. */
  private taskFrom(
    playbook: Playbook,
    step: PlaybookStep,
    { incident, at, actor }: Entry,
  ): IncidentTask {
    return {
      ...{ id: newId(), incidentId: incident.id, phase: step.phase, mandatory: step.mandatory },
      ...{ title: step.title.vi, titleEn: step.title.en },
      ...{ guidance: step.guidance?.vi ?? null, guidanceEn: step.guidance?.en ?? null },
      ...{ visibility: 'all' as const, agency: actor.agency },
      // Nobody by name: whoever handles the case, also when that is another person later.
      ...{ assigneeId: null, assignee: null },
      dueAt: stepDueAt(step, incident.severity, { at, time: this.file.rules.time }),
      ...{ overdueAt: null, doneAt: null, doneBy: null, note: null },
      ...{ playbookCode: playbook.code, playbookVersion: playbook.version },
      ...{ playbookStep: step.key, addedBy: actor, addedAt: at },
    };
  }
}

const saidOf = (playbook: Playbook, steps: readonly PlaybookStep[]) => ({
  playbook: playbook.code,
  name: { vi: playbook.nameVi, en: playbook.nameEn ?? playbook.nameVi },
  version: playbook.version,
  steps: steps.map(({ key }) => key),
  count: steps.length,
});
