import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Registers } from '../../common/registers.js';
import { incidentView } from './incident-view.js';
import { type Incident } from './incident.entity.js';
import { newIncident, reportDocument, type SoundReport } from './report-draft.js';
import { type ReportGiven, ReportIntake } from './report-intake.js';
import { type Filing } from './reports.js';

export interface DraftedFiling extends Filing {
  /** Of the incident that it becomes. */
  readonly id: string;
  readonly answer: object;
}

/** Reports as they will be written: checked, judged, routed, with their first clock. */
@Injectable()
export class ReportFilings {
  constructor(
    private readonly intake: ReportIntake,
    private readonly registers: Registers,
    private readonly clock: Clock,
  ) {}

  /** All of it by one state of the registers, so nothing here may wait. */
  draft(actor: Actor, given: ReportGiven, agency: string): DraftedFiling {
    const at = this.clock.now();
    const { revision } = this.registers;
    const report: SoundReport = this.intake.check(given, agency, at);
    const verdict = this.intake.judge(report, agency, at);
    // Unguessable, so that no text of the report can hold it by design.
    const mark = `@${crypto.randomUUID()}@`;
    const incident = newIncident(
      { report, verdict, mark },
      { actor, reporterAgency: agency, at },
    ) as Incident;
    const answer = {
      ...incidentView(incident, this.intake.clocks(incident, verdict), { viewer: actor }),
      assessment: verdict.assessment,
      routing: this.intake.explain(verdict.routing),
    };
    const names = this.intake.namesOf(agency);
    const document = reportDocument(incident, verdict, { actor, answer, names });
    return { id: incident.id, document, mark, at, revision, answer };
  }
}
