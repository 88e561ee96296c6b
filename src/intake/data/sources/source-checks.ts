import { Injectable } from '@nestjs/common';
import { type MachineKey, MachineKeys } from '../../../auth/machine-keys.js';
import { Invalid, invalidAt, type InvalidPlace } from '../../../common/problems.js';
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
    if (!this.reports.isReporting(key.agency)) throw invalidAt('/key', 'agency-does-not-report');
    return key;
  }

  /** 422 for an agency whose keys could send no alerts, and where a rule makes no report of it: all of it at once. */
  async expectDraft(tx: Tx, mapped: Mapped, agency: string): Promise<void> {
    await this.registers.refresh(tx);
    const mute = { pointer: '/agency', rule: 'agency-does-not-report' };
    refuse([...(this.reports.isReporting(agency) ? [] : [mute]), ...this.faultsIn(mapped, agency)]);
  }

  /** 422 where a rule makes a report that the agency could not make itself: all such places at once. */
  async expectSound(tx: Tx, mapped: Mapped, agency: string): Promise<void> {
    await this.registers.refresh(tx);
    refuse(this.faultsIn(mapped, agency));
  }

  private faultsIn({ rules, otherwise }: Mapped, agency: string): InvalidPlace[] {
    const targets = [
      ...rules.map(({ report }, i) => ({ report, above: `/rules/${i}/report` })),
      { report: otherwise, above: '/otherwise' },
    ];
    return targets.flatMap(({ report, above }) =>
      report ? this.reports.faultsIn(report, agency, above) : [],
    );
  }
}

function refuse(faults: readonly InvalidPlace[]): void {
  if (faults.length > 0) throw new Invalid(faults);
}
