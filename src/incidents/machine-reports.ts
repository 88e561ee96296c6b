import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../agencies/agency-directory.js';
import { type Actor } from '../auth/actor.js';
import { type InvalidPlace } from '../common/problems.js';
import { type Tx } from '../common/tx.js';
import { type ReportGiven } from './data/report-intake.js';
import { type SystemGiven } from './data/report-references.js';
import { ReportSteps } from './data/report-steps.js';
import { TAXONOMY } from './data/taxonomy.js';
import { type Category, categoryVerdict } from './domain/taxonomy.js';
import { type MachineCase } from './machine-case.js';

export interface MachineReport extends Omit<ReportGiven, 'system' | 'onBehalfOf'> {
  /** One that has left the register since it was chosen is told by its name. */
  readonly system: { readonly code: string | null; readonly name: string };
}

/** Reports that a machine makes without a person, as ordinary ones of its agency: the same checks, scores, routes, clocks and record. */
@Injectable()
export class MachineReports {
  constructor(
    private readonly steps: ReportSteps,
    private readonly directory: AgencyDirectory,
  ) {}

  /** Whether it reports to this desk. */
  isReporting(agency: string): boolean {
    return this.directory.current().agency(agency)?.reports === true;
  }

  /** Why no report of this agency could be so; `above` leads to the category and the system. */
  faultsIn(
    { category, system = null }: { category: Category; system?: string | null },
    agency: string,
    above: string,
  ): InvalidPlace[] {
    const verdict = categoryVerdict(TAXONOMY, category);
    return [
      ...(verdict === 'unknown-class'
        ? [{ pointer: `${above}/category/taxonomy`, rule: verdict }]
        : []),
      ...(verdict === 'unknown-type' || verdict === 'out-of-scope'
        ? [{ pointer: `${above}/category/type`, rule: 'unknown-type' }]
        : []),
      ...(system === null || this.isOf(system, agency)
        ? []
        : [{ pointer: `${above}/system`, rule: 'foreign-system' }]),
    ];
  }

  /** A step of the caller's transaction. */
  async report(tx: Tx, actor: Actor, given: MachineReport): Promise<MachineCase> {
    const filed = await this.steps.file(tx, actor, actor.agency, () => ({
      ...given,
      system: this.systemOf(given.system, actor.agency),
    }));
    return { ...filed, state: 'open', restricted: false };
  }

  private systemOf({ code, name }: MachineReport['system'], agency: string): SystemGiven {
    return code !== null && this.isOf(code, agency) ? { code } : { name };
  }

  /** Those that the agency or one below it runs, and those that it hosts: a report tells where its system is on the network. */
  private isOf(code: string, agency: string): boolean {
    const directory = this.directory.current();
    const system = directory.system(code);
    if (system?.active !== true) return false;
    return (
      system.providerAgency === agency ||
      [agency, ...directory.descendantsOf(agency)].includes(system.operatorAgency)
    );
  }
}
