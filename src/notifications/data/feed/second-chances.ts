import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { Registers } from '../../../common/registers.js';
import { type Errand } from '../errand.js';
import { wordsOf } from './fan-out.js';
import { type FollowerFault } from './follower-fault.entity.js';
import { FollowerFaults } from './follower-faults.js';

/** Gives a follower what it once did not take, when somebody has asked for that; out of order, for it has gone on since. */
@Injectable()
export class SecondChances implements Errand {
  readonly name = 'Trying once more what was set aside';
  readonly signals = ['changes'];

  constructor(
    private readonly database: Database,
    private readonly registers: Registers,
    private readonly faults: FollowerFaults,
  ) {}

  async run(): Promise<boolean> {
    let tried: FollowerFault | undefined;
    try {
      await this.database.transaction(async (tx) => {
        const due = await this.faults.lockDue(tx);
        if (!due) return;
        tried = due.fault;
        await this.registers.refresh(tx);
        await due.follower.follow(tx, [due.change]);
        await this.faults.settle(tx, due.fault);
      });
    } catch (error) {
      if (!tried) throw error;
      await this.faults.leave(tried, wordsOf(error));
    }
    return tried !== undefined;
  }
}
