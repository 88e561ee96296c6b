import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { FaultNotFound } from '../../feed.problems.js';
import { type Change } from './change.js';
import { Changes } from './changes.js';
import { FollowerFault } from './follower-fault.entity.js';
import { type Follower, FOLLOWERS } from './follower.js';

export type FaultView = Omit<FollowerFault, 'settledAt'> & Pick<Change, 'type' | 'subject'>;

const ORDER = 'fault';

/** The changes that were set aside, the oldest first, until they are taken after all. */
@Injectable()
export class FollowerFaults {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changes: Changes,
    @Inject(FOLLOWERS) private readonly followers: readonly Follower[],
  ) {}

  async page({ limit, cursor }: { limit: number; cursor?: string }): Promise<Page<FaultView>> {
    const query = this.database.reads
      .createQueryBuilder(FollowerFault, 'fault')
      .where('fault.settledAt IS NULL')
      .orderBy('fault.id')
      .limit(limit + 1);
    if (cursor !== undefined) {
      query.andWhere('fault.id > :after', { after: readCursor(cursor, ORDER, KEYS.id).key });
    }
    const faults = await this.seen(this.database.reads, await query.getMany());
    const position = ({ id }: FaultView) => ({ order: ORDER, value: null, key: id });
    return pageOf(faults, limit, position, (fault) => fault);
  }

  /** Has it tried once more, by a worker. */
  async askAgain(tx: Tx, id: string): Promise<FaultView> {
    const fault = await tx.findOne(FollowerFault, {
      where: { id, settledAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    const [view] = await this.seen(tx, fault ? [{ ...fault, retryAt: this.clock.now() }] : []);
    if (!view) throw new FaultNotFound({ id });
    await tx.update(FollowerFault, { id }, { retryAt: view.retryAt });
    await tx.query(`SELECT pg_notify('changes', '')`);
    return view;
  }

  /** Holds one that is to be tried once more, with what it is about. */
  async lockDue(tx: Tx): Promise<Due | null> {
    const fault = await tx.findOne(FollowerFault, {
      where: { retryAt: Not(IsNull()) },
      order: { retryAt: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!fault) return null;
    const [change] = await this.changes.atOfAllAgencies(tx, [fault.position]);
    const follower = this.followers.find(({ name }) => name === fault.follower);
    return change && follower ? { fault, change, follower } : null;
  }

  async settle(tx: Tx, { id }: FollowerFault): Promise<void> {
    await tx.update(FollowerFault, { id }, { retryAt: null, settledAt: this.clock.now() });
  }

  /** It was not taken this time either: somebody must look at it. */
  async leave({ id, failures }: FollowerFault, error: string): Promise<void> {
    const failedAt = this.clock.now();
    const left = { retryAt: null, failures: failures + 1, error, failedAt };
    await this.database.transaction((tx) => tx.update(FollowerFault, { id }, left));
  }

  private async seen(reads: EntityManager, faults: readonly FollowerFault[]): Promise<FaultView[]> {
    const changes = await this.changes.atOfAllAgencies(
      reads,
      faults.map(({ position }) => position),
    );
    return faults.flatMap(({ settledAt: _, ...fault }) => {
      const change = changes.find(({ position }) => position === fault.position);
      return change ? { ...fault, type: change.type, subject: change.subject } : [];
    });
  }
}

interface Due {
  readonly fault: FollowerFault;
  readonly change: Change;
  readonly follower: Follower;
}
