import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { canonicalJson } from '../../../common/canonical-json.js';
import { Seal } from '../../../common/seal.js';
import { NO_HASH } from '../chain.js';
import { groupBy } from '../group-by.js';
import { type AuditCheckpoint } from './audit-checkpoint.entity.js';
import { AuditLeaf } from './audit-leaf.entity.js';
import {
  CHECKPOINT,
  checkpointFacts,
  checkpointHash,
  CheckpointsRepository,
} from './checkpoints.repository.js';
import { rootOfHeads, rootOfLinks } from './sealed-record.js';

/**
 * What is wrong between the record and its checkpoints: a chain that is gone; a checkpoint that is not signed by the desk,
 * that does not follow the one before, whose links are no more what was sealed, or, of the newest, whose heads are not.
 */
export type CheckpointFault =
  | { readonly incident: string; readonly fault: 'missing' }
  | {
      readonly checkpoint: number;
      readonly fault:
        'checkpoint-seal' | 'checkpoint-chain' | 'checkpoint-links' | 'checkpoint-heads';
    };

const AT_ONCE = 200;

@Injectable()
export class CheckpointAudit {
  constructor(
    private readonly checkpoints: CheckpointsRepository,
    private readonly seal: Seal,
  ) {}

  /** How far these chains had come at each checkpoint, by code. */
  async leavesOf(
    reads: EntityManager,
    codes: readonly string[],
  ): Promise<Map<string, AuditLeaf[]>> {
    const leaves = await reads.find(AuditLeaf, {
      where: { incident: In(codes) },
      order: { incident: 'ASC', checkpoint: 'ASC' },
    });
    return groupBy(leaves, ({ incident }) => incident);
  }

  /** The first that does not hold, in the order in which they were made. */
  async firstFault(reads: EntityManager): Promise<CheckpointFault | undefined> {
    const [gone] = await reads.query<{ incident: string }[]>(GONE);
    if (gone) return { incident: gone.incident, fault: 'missing' };
    let previous: Pick<AuditCheckpoint, 'sequence' | 'hash'> = { sequence: 0, hash: NO_HASH };
    for (;;) {
      const checkpoints = await this.checkpoints.after(reads, previous.sequence, AT_ONCE);
      for (const checkpoint of checkpoints) {
        const fault = await this.faultOf(reads, checkpoint, previous);
        if (fault) return { checkpoint: checkpoint.sequence, fault };
        previous = checkpoint;
      }
      if (checkpoints.length < AT_ONCE) return this.faultAtEnd(reads, previous.sequence);
    }
  }

  private async faultOf(
    reads: EntityManager,
    checkpoint: AuditCheckpoint,
    previous: Pick<AuditCheckpoint, 'sequence' | 'hash'>,
  ) {
    if (!(await this.isSealed(checkpoint))) return 'checkpoint-seal';
    const follows =
      checkpoint.sequence === previous.sequence + 1 &&
      checkpoint.previousHash.equals(previous.hash);
    if (!follows) return 'checkpoint-chain';
    const { added, linksRoot } = await rootOfLinks(reads, checkpoint.sequence);
    const isWhole = added === checkpoint.added && linksRoot.equals(checkpoint.linksRoot);
    return isWhole ? undefined : 'checkpoint-links';
  }

  /** The row says what was signed, and its hash is that of it. */
  private async isSealed(checkpoint: AuditCheckpoint): Promise<boolean> {
    const sealed = await this.seal.verify(checkpoint.seal);
    return (
      sealed?.type === CHECKPOINT &&
      canonicalJson(sealed.payload) === canonicalJson(checkpointFacts(checkpoint)) &&
      checkpoint.hash.equals(checkpointHash(checkpoint))
    );
  }

  // The heads of an older one follow from the links: each link was sealed once, by the checkpoint after it.
  private async faultAtEnd(
    reads: EntityManager,
    last: number,
  ): Promise<CheckpointFault | undefined> {
    const [beyond] = await reads.query<{ checkpoint: number }[]>(BEYOND, [last]);
    if (beyond) return { checkpoint: beyond.checkpoint, fault: 'checkpoint-chain' };
    const newest = await this.checkpoints.one(reads, last);
    if (!newest) return undefined;
    const { incidents, events, headsRoot } = await rootOfHeads(reads, last);
    const isWhole =
      incidents === newest.incidents &&
      events === newest.events &&
      headsRoot.equals(newest.headsRoot);
    return isWhole ? undefined : { checkpoint: last, fault: 'checkpoint-heads' };
  }
}

const GONE = `
  SELECT l.incident FROM audit_leaf l
   WHERE NOT EXISTS (SELECT FROM incident i WHERE i.code = l.incident)
   ORDER BY l.incident
   LIMIT 1`;

const BEYOND = 'SELECT checkpoint FROM audit_leaf WHERE checkpoint > $1 ORDER BY 1 LIMIT 1';
