import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Registers } from '../../common/registers.js';
import { ReportFilings } from '../data/report-filings.js';
import { type ReportGiven, reportingAgencyOf } from '../data/report-intake.js';
import { Reports } from '../data/reports.js';

// The registers change a few times a day; to meet two changes within one report would be a fault.
const MAX_ATTEMPTS = 3;

@Injectable()
export class ReportIncident {
  constructor(
    private readonly filings: ReportFilings,
    private readonly reports: Reports,
    private readonly registers: Registers,
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
      this.filings.draft(actor, given, agency),
    );
    const filed = await this.reports.file(filing);
    if (filed === 'registers-changed') return null;
    return 'replay' in filed ? (filed.replay as object) : { ...answer, code: filed.code };
  }
}
