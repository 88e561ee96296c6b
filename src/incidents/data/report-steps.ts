import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Registers } from '../../common/registers.js';
import { type Tx } from '../../common/tx.js';
import { ReportFilings } from './report-filings.js';
import { type ReportGiven } from './report-intake.js';
import { Reports } from './reports.js';

// As with a person's report: to meet two changes of the registers within one would be a fault.
const MAX_ATTEMPTS = 3;

/** A report as one step of a transaction that writes more. */
@Injectable()
export class ReportSteps {
  constructor(
    private readonly filings: ReportFilings,
    private readonly reports: Reports,
    private readonly registers: Registers,
  ) {}

  /** `given` is asked for what is reported whenever the registers have been read anew. */
  async file(
    tx: Tx,
    actor: Actor,
    agency: string,
    given: () => ReportGiven,
  ): Promise<{ readonly id: string; readonly code: string }> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      await this.registers.refresh(tx);
      const { id, ...filing } = this.filings.draft(actor, given(), agency);
      const code = await this.reports.fileWithin(tx, filing);
      if (code !== null) return { id, code };
    }
    throw new Error('The registers changed again and again while a report was filed.');
  }
}
