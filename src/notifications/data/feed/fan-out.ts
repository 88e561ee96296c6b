import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { Registers } from '../../../common/registers.js';
import { faultForLog } from '../../../common/server-log.js';
import { type Tx } from '../../../common/tx.js';
import { type Errand } from '../errand.js';
import { type Change } from './change.js';
import { Changes } from './changes.js';
import { FollowerCursors } from './follower-cursors.js';
import { type Follower } from './follower.js';

const BATCH = 200;

/**
 * Gives every follower all changes in order. What it makes of them is written along with its cursor, so each change
 * counts once, whatever crashes; and one that it cannot take holds up nobody else, and itself not for ever.
 */
@Injectable()
export class FanOut implements Errand {
  readonly name = 'Telling followers of changes';
  readonly signals = ['changes'];
  private readonly logger = new Logger(FanOut.name);

  constructor(
    private readonly database: Database,
    private readonly registers: Registers,
    private readonly changes: Changes,
    private readonly cursors: FollowerCursors,
  ) {}

  async run(): Promise<boolean> {
    let goesOn = false;
    for (const follower of this.cursors.followers) {
      if (await this.feed(follower, BATCH)) goesOn = true;
    }
    return goesOn;
  }

  /** Whether it has come further. */
  private async feed(follower: Follower, most: number): Promise<boolean> {
    let tried: readonly Change[] = [];
    try {
      await this.database.transaction(async (tx) => {
        tried = await this.due(tx, follower, most);
        await this.give(tx, follower, tried);
      });
      return tried.length > 0;
    } catch (error) {
      const [change, another] = tried;
      // Not the follower's doing: it was not asked.
      if (!change) throw error;
      return another ? this.feedSingly(follower, tried.length) : this.fail(follower, change, error);
    }
  }

  private async due(tx: Tx, { name }: Follower, most: number): Promise<readonly Change[]> {
    const cursor = await this.cursors.lock(tx, name);
    return cursor ? this.changes.afterOfAllAgencies(tx, cursor.position, most) : [];
  }

  private async give(tx: Tx, follower: Follower, changes: readonly Change[]): Promise<void> {
    const last = changes.at(-1);
    if (!last) return;
    await this.registers.refresh(tx);
    await follower.follow(tx, changes);
    await this.cursors.move(tx, follower.name, last.position);
  }

  /** One of them is at fault: those before it are not held up, and which it is comes out. */
  private async feedSingly(follower: Follower, number: number): Promise<boolean> {
    for (let given = 0; given < number; given++) {
      if (!(await this.feed(follower, 1))) return given > 0;
    }
    return true;
  }

  private async fail({ name }: Follower, change: Change, error: unknown): Promise<boolean> {
    const { position, type } = change;
    this.logger.error(`${name} did not take ${type} at ${position}.`, faultForLog(error));
    return this.cursors.setBack(name, change, wordsOf(error));
  }
}

/** What administrators see: where it went wrong, not with what. */
export const wordsOf = (error: unknown): string =>
  (error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error)).slice(
    0,
    2000,
  );
