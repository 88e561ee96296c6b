import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Tx } from '../../../common/tx.js';
import { DutyRoster } from '../../../duty/duty-roster.js';

/** Who leads at the desks now; where nobody does, whoever is on duty there. */
@Injectable()
export class DutyLeads {
  constructor(
    private readonly duty: DutyRoster,
    private readonly clock: Clock,
  ) {}

  async of(tx: Tx, desks: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const now = this.clock.now();
    const leads = new Map<string, readonly string[]>();
    for (const desk of desks) {
      const { lead, members } = await this.duty.onDuty(tx, desk, now);
      leads.set(desk, lead === null ? members : [lead]);
    }
    return leads;
  }
}
