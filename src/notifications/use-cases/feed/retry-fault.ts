import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { FollowerFaults, type FaultView } from '../../data/feed/follower-faults.js';

/** Once what was wrong is mended: has a change that was set aside given to its follower after all. */
@Injectable()
export class RetryFault {
  constructor(
    private readonly database: Database,
    private readonly faults: FollowerFaults,
  ) {}

  run(id: string): Promise<FaultView> {
    return this.database.transaction((tx) => this.faults.askAgain(tx, id));
  }
}
