import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { ExpiredWaits } from '../data/expired-waits.js';
import { type Incident } from '../data/incident.entity.js';
import { waitsOf } from '../domain/waits.js';

// Small transactions, so that nobody waits for all that fell due while the service was down.
const AT_ONCE = 50;

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
  async run(): Promise<number> {
    let changed = 0;
    for (let batch = AT_ONCE; batch === AT_ONCE; changed += batch) {
      batch = await this.database.transaction((tx) => this.endSome(tx));
    }
    return changed;
  }

  private async endSome(tx: Tx): Promise<number> {
    const at = this.clock.now();
    const incidents = await this.waits.lockExpiredOfAllAgencies(tx, at, AT_ONCE);
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
