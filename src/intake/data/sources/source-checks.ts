import { Injectable } from '@nestjs/common';
import { type MachineKey, MachineKeys } from '../../../auth/machine-keys.js';
import { invalidAt } from '../../../common/problems.js';
import { Registers } from '../../../common/registers.js';
import { type Tx } from '../../../common/tx.js';
import { MachineReports } from '../../../incidents/machine-reports.js';
import { type IntakeSource } from './intake-source.entity.js';

type Mapped = Pick<IntakeSource, 'rules' | 'otherwise'>;

/** What a source points to: a key, and what it makes of alerts. */
@Injectable()
export class SourceChecks {
  constructor(
    private readonly keys: MachineKeys,
    private readonly reports: MachineReports,
    private readonly registers: Registers,
  ) {}

  /** 422 for a key that is none, has ended or may not send alerts, and for an agency that does not report. */
  async expectKey(tx: Tx, id: string): Promise<MachineKey> {
    await this.registers.refresh(tx);
    const key = await this.keys.goodById(tx, id);
    if (!key) throw invalidAt('/key', 'unknown-key');
    if (!key.scopes.includes('alert:report')) throw invalidAt('/key', 'key-without-scope');
    this.reports.expectReporting(key.agency, '/key');
    return key;
  }

  /** 422 where a rule makes a report that the agency could not make itself. */
  async expectSound(tx: Tx, { rules, otherwise }: Mapped, agency: string): Promise<void> {
    await this.registers.refresh(tx);
    for (const [i, { report }] of rules.entries()) {
      if (report) this.reports.expectSound(report, agency, `/rules/${i}/report`);
    }
    if (otherwise) this.reports.expectSound(otherwise, agency, '/otherwise');
  }
}
