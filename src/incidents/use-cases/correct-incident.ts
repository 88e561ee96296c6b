import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { fieldChanges } from '../../common/precondition.js';
import { type Addressed, CaseFile } from '../data/case-file.js';
import { refuseFuture, type ReportGiven } from '../data/report-intake.js';
import { ReportReferences } from '../data/report-references.js';
import { type Incident } from '../data/incident.entity.js';
import { rerated } from '../data/rerating.js';
import { isOpenStatus } from '../domain/lifecycle.js';
import { partiesOf } from '../domain/parties.js';
import { IncidentEnded, MoveNotYours } from '../domain/problems.js';

export type Correction = Partial<Omit<ReportGiven, 'onBehalfOf'>>;

/** The reporter's facts set right, by the unit or by the desk, while the case is open. */
@Injectable()
export class CorrectIncident {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly references: ReportReferences,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, correction: Correction): Promise<object> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await this.file.open(tx, actor, addressed);
      refuseUnlessCorrector(actor, incident);
      const after = this.facts(incident, correction, at);
      if (fieldChanges(incident, after).length === 0)
        return this.file.unchanged(tx, actor, incident);
      const corrected = { ...incident, ...after };
      return this.file.record(tx, {
        ...{ incident, at, actor: this.file.signed(actor), type: 'incident.corrected', data: {} },
        after,
        rerating: changesRating(correction) ? rerated(this.file.rules, corrected) : undefined,
      });
    });
  }

  private facts(incident: Incident, correction: Correction, at: Date): Partial<Incident> {
    const { category, system, detectedAt, ...facts } = correction;
    if (category) this.references.category(category);
    if (detectedAt) refuseFuture(detectedAt, at);
    return {
      ...facts,
      ...(detectedAt && { detectedAt }),
      ...(category && {
        categoryTaxonomy: category.taxonomy,
        categoryType: category.type ?? null,
      }),
      ...(system && { system: this.references.system(system, incident.reporterAgency) }),
    };
  }
}

/** A correction may raise the severity; whether it may be lower after it, the desk decides. */
const changesRating = ({ impact, category, system }: Correction): boolean =>
  impact !== undefined || category !== undefined || system !== undefined;

function refuseUnlessCorrector(actor: Actor, incident: Incident): void {
  const parties = partiesOf(actor, incident);
  if (!parties.has('unit') && !parties.has('desk')) {
    throw new MoveNotYours({ event: 'correct', by: ['unit', 'desk'] });
  }
  if (!isOpenStatus(incident.status)) throw new IncidentEnded({ state: incident.status });
}
