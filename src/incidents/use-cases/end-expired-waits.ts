import { Injectable } from '@nestjs/common';
import { inBatches } from '../../common/batches.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { ExpiredWaits } from '../data/expired-waits.js';
import { type Incident } from '../data/incident.entity.js';
import { waitsOf } from '../domain/waits.js';

/**
 * Ends what waited for a person until now: approvals, hand-overs, questions to the unit. Each is ended once, however many
 * processes look and however long none did: it ends under the lock of its case, which then waits no more.
 */
@Injectable()
export class EndExpiredWaits {
  constructor(
    private readonly database: Database,
    private readonly waits: ExpiredWaits,
    private readonly clock: Clock,
  ) {}

  /** How many cases changed. */
  run(): Promise<number> {
    return inBatches((most) => this.database.transaction((tx) => this.endSome(tx, most)));
  }

  private async endSome(tx: Tx, most: number): Promise<number> {
    const at = this.clock.now();
    const incidents = await this.waits.lockExpiredOfAllAgencies(tx, at, most);
    for (const incident of incidents) await this.endAll(tx, incident, at);
    return incidents.length;
  }

  /** In the order in which they ran out. */
  private async endAll(tx: Tx, incident: Incident, at: Date): Promise<void> {
    let standing = incident;
    for (const wait of waitsOf(incident).filter(({ until }) => until <= at)) {
      standing = await this.waits.end(tx, standing, wait, at);
    }
  }
}
