import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { OverdueTasks } from '../../data/alarms/overdue-tasks.js';

/** Tells of each task once that its time is over and it is not done; of one that is dated anew, once more. */
@Injectable()
export class TellOverdueTasks {
  constructor(
    private readonly database: Database,
    private readonly tasks: OverdueTasks,
    private readonly clock: Clock,
  ) {}

  /** How many cases were looked at. */
  run(): Promise<number> {
    return inBatches((most) =>
      this.database.transaction(async (tx) => {
        const at = this.clock.now();
        const incidents = await this.tasks.lockOverdueOfAllAgencies(tx, at, most);
        for (const incident of incidents) await this.tasks.tell(tx, incident, at);
        return incidents.length;
      }),
    );
  }
}
