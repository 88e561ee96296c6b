import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Registers } from '../../common/registers.js';
import { incidentView } from '../data/incident-view.js';
import { type Incident } from '../data/incident.entity.js';
import { newIncident, reportDocument, type SoundReport } from '../data/report-draft.js';
import { type ReportGiven, reportingAgencyOf, ReportIntake } from '../data/report-intake.js';
import { type Filing, Reports } from '../data/reports.js';

// The registers change a few times a day; to meet two changes within one report would be a fault.
const MAX_ATTEMPTS = 3;

@Injectable()
export class ReportIncident {
  constructor(
    private readonly intake: ReportIntake,
    private readonly reports: Reports,
    private readonly registers: Registers,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, given: ReportGiven): Promise<object> {
    const agency = reportingAgencyOf(actor, given.onBehalfOf);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const answer = await this.file(actor, given, agency);
      if (answer) return answer;
    }
    throw new Error('The registers changed again and again while a report was filed.');
  }

  private async file(actor: Actor, given: ReportGiven, agency: string): Promise<object | null> {
    const { answer, ...filing } = await this.registers.decide(() =>
      this.draft(actor, given, agency),
    );
    const filed = await this.reports.file(filing);
    if (filed === 'registers-changed') return null;
    return 'replay' in filed ? (filed.replay as object) : { ...answer, code: filed.code };
  }

  /** All of it by one state of the registers, so nothing here may wait. */
  private draft(actor: Actor, given: ReportGiven, agency: string): Filing & { answer: object } {
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
    return { document, mark, at, revision, answer };
  }
}
