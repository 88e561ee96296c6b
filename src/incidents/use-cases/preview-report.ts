import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Registers } from '../../common/registers.js';
import { DuplicateFinder } from '../data/duplicates/duplicate-finder.js';
import { deadlineView } from '../data/incident-view.js';
import { type ReportGiven, reportingAgencyOf, ReportIntake } from '../data/report-intake.js';
import { type Phase } from '../domain/severity.js';

/** Only the impact is needed; what else is known makes the answer better. */
export type PreviewGiven = Pick<ReportGiven, 'impact'> &
  Partial<ReportGiven> & { readonly phase?: Phase };

/** What would become of a report, and what it may repeat: stores nothing. */
@Injectable()
export class PreviewReport {
  constructor(
    private readonly intake: ReportIntake,
    private readonly duplicates: DuplicateFinder,
    private readonly registers: Registers,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { impact, category, system, ...given }: PreviewGiven): Promise<object> {
    const agency = reportingAgencyOf(actor, given.onBehalfOf);
    await this.registers.refresh();
    const at = this.clock.now();
    this.intake.checkDraft({ ...given, ...(category && { category }) }, agency, at);
    const phase = given.phase ?? this.intake.phaseNow(agency, at);
    const ratable = {
      ...{ impact, phase, reporterAgency: agency, categoryTaxonomy: category?.taxonomy ?? null },
      system: this.intake.systemOf(system, agency),
    };
    const { assessment, routing } = this.intake.foresee(ratable);
    const forecast = this.intake.forecast(agency, { severity: assessment.severity, phase }, at);
    const { title = '', detectedAt = at } = given;
    const draft = { id: null, title, detectedAt, reportedAt: at, system: ratable.system };
    return {
      assessment,
      routing: this.intake.explain(routing),
      deadlines: forecast.map(deadlineView),
      duplicates: await this.duplicates.proposals(actor, draft),
    };
  }
}
