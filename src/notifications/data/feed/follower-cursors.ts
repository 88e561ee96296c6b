import { Injectable, type OnModuleInit, Inject } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { type Change } from './change.js';
import { FollowerCursor } from './follower-cursor.entity.js';
import { FollowerFault } from './follower-fault.entity.js';
import { FOLLOWERS, type Follower } from './follower.js';

/** Seconds until a change is tried again; the database may be busy, or a neighbour about to mend what is wrong. */
const WAITS_S = [1, 5, 20];

/** How far each follower has come. */
@Injectable()
export class FollowerCursors implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(FOLLOWERS) readonly followers: readonly Follower[],
  ) {}

  /** A follower that is new is told of what happens from now on. Before anything else runs, so that it misses nothing. */
  async onModuleInit(): Promise<void> {
    const names = this.followers.map(({ name }) => name);
    await this.database.reads.query(
      `INSERT INTO follower_cursor (name, position, failures)
       SELECT name, position, 0 FROM feed_head, unnest($1::text[]) AS name
       ON CONFLICT (name) DO NOTHING`,
      [names],
    );
  }

  /** Holds the cursor; nothing where another worker holds it, or where it waits after a failure. */
  async lock(tx: Tx, name: string): Promise<FollowerCursor | null> {
    const cursor = await this.held(tx, name);
    const waits = cursor?.retryAt && cursor.retryAt > this.clock.now();
    return waits ? null : cursor;
  }

  async move(tx: Tx, name: string, position: number): Promise<void> {
    await tx.update(FollowerCursor, { name }, { position, failures: 0, retryAt: null });
  }

  /** Has the change tried again later, or set aside when that was often enough. Whether the follower goes on at once. */
  setBack(name: string, { position }: Change, error: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const cursor = await this.held(tx, name);
      // Another worker has given it the change meanwhile, or is about to try.
      if (cursor?.position !== position - 1) return false;
      const failures = cursor.failures + 1;
      const wait = WAITS_S[cursor.failures];
      if (wait === undefined) {
        await this.setAside(tx, { follower: name, position, error, failures });
        return true;
      }
      const retryAt = new Date(this.clock.now().getTime() + wait * 1000);
      await tx.update(FollowerCursor, { name }, { failures, retryAt });
      return false;
    });
  }

  private async setAside(
    tx: Tx,
    fault: Pick<FollowerFault, 'follower' | 'position' | 'error' | 'failures'>,
  ): Promise<void> {
    await tx.insert(FollowerFault, {
      ...{ ...fault, id: newId(), failedAt: this.clock.now() },
      ...{ retryAt: null, settledAt: null },
    });
    await this.move(tx, fault.follower, fault.position);
  }

  private held(tx: Tx, name: string): Promise<FollowerCursor | null> {
    return tx
      .createQueryBuilder(FollowerCursor, 'cursor')
      .where('cursor.name = :name', { name })
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
  }
}
