import { Injectable } from '@nestjs/common';
import { inBatches } from '../../common/batches.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { CaseFile } from '../data/case-file.js';
import { PhaseStamps } from '../data/phase-stamps.js';
import { DESK } from '../domain/desk-itself.js';

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
  run(): Promise<number> {
    return inBatches((most) => this.restampSome(most));
  }

  private restampSome(most: number): Promise<number> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incidents = await this.stamps.lockOutdatedOfAllAgencies(tx, at, most);
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
