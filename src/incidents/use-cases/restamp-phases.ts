import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { CaseFile } from '../data/case-file.js';
import { PhaseStamps } from '../data/phase-stamps.js';
import { DESK } from '../domain/desk-itself.js';

// Small transactions: a congress that opens touches every open case at once, and nobody should wait for all of them.
const AT_ONCE = 50;

/**
 * Gives open cases the phase that their unit is in now, and counts their clocks by it: a congress that begins,
 * ends, is entered or moved by an administrator. Safe to run at any time, in any number of processes.
 */
@Injectable()
export class RestampPhases {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly stamps: PhaseStamps,
    private readonly clock: Clock,
  ) {}

  /** How many cases changed. */
  async run(): Promise<number> {
    let changed = 0;
    for (let batch = AT_ONCE; batch === AT_ONCE; changed += batch) {
      batch = await this.restampSome();
    }
    return changed;
  }

  private restampSome(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incidents = await this.stamps.lockOutdatedOfAllAgencies(tx, at, AT_ONCE);
      for (const incident of incidents) {
        const { code, phase } = this.file.rules.periodOf(incident.reporterAgency, at);
        await this.file.write(tx, {
          ...{ incident, at, actor: DESK, type: 'incident.phase-changed' },
          data: { from: incident.phase, to: phase, period: code },
          after: { phase, periodCode: code },
        });
      }
      return incidents.length;
    });
  }
}
