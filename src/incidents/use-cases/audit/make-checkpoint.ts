import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { Seal } from '../../../common/seal.js';
import { type Tx } from '../../../common/tx.js';
import { type AuditCheckpoint } from '../../data/audit/audit-checkpoint.entity.js';
import {
  CHECKPOINT,
  checkpointFacts,
  CheckpointsRepository,
  type CheckpointView,
  checkpointView,
} from '../../data/audit/checkpoints.repository.js';
import { rootOfHeads, rootOfLinks } from '../../data/audit/sealed-record.js';
import { NO_HASH } from '../../data/chain.js';

/** Seals how all chains stand now. Where none has come further since the newest checkpoint, that one is the answer. */
@Injectable()
export class MakeCheckpoint {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: CheckpointsRepository,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  /** Nothing is done while the newest is younger than `notWithin`, in milliseconds. */
  run({ notWithin = 0 } = {}): Promise<CheckpointView> {
    return this.database.transaction(async (tx) => {
      await this.checkpoints.lock(tx);
      const newest = await this.checkpoints.newest(tx);
      const isYoung = newest && this.clock.now().getTime() - newest.at.getTime() < notWithin;
      return checkpointView(isYoung ? newest : await this.next(tx, newest));
    });
  }

  private async next(tx: Tx, newest: AuditCheckpoint | null): Promise<AuditCheckpoint> {
    const sequence = (newest?.sequence ?? 0) + 1;
    const leaves = await this.checkpoints.addLeaves(tx, sequence);
    if (newest && leaves === 0) return newest;
    const checkpoint = {
      ...{ sequence, at: this.clock.now(), previousHash: newest?.hash ?? NO_HASH },
      ...(await rootOfHeads(tx, sequence)),
      ...(await rootOfLinks(tx, sequence)),
    };
    const seal = await this.seal.sign(checkpointFacts(checkpoint), CHECKPOINT);
    return this.checkpoints.insert(tx, checkpoint, seal);
  }
}
