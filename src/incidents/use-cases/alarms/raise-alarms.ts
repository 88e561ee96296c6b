import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { DueAlarms } from '../../data/alarms/due-alarms.js';

/**
 * Tells of deadlines what time makes of them: that half is gone, that they were not kept, that those above must know. Each
 * is told once, however many processes look and however long none did: it is written under the lock of its case.
 */
@Injectable()
export class RaiseAlarms {
  constructor(
    private readonly database: Database,
    private readonly alarms: DueAlarms,
    private readonly clock: Clock,
  ) {}

  /** How many cases were looked at. */
  run(): Promise<number> {
    return inBatches((most) =>
      this.database.transaction(async (tx) => {
        const at = this.clock.now();
        const incidents = await this.alarms.lockDueOfAllAgencies(tx, at, most);
        for (const incident of incidents) await this.alarms.raise(tx, incident, at);
        return incidents.length;
      }),
    );
  }
}
