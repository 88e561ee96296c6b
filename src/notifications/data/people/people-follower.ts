import { Injectable } from '@nestjs/common';
import { type Tx } from '../../../common/tx.js';
import { type Change } from '../feed/change.js';
import { type Follower } from '../feed/follower.js';
import { Hearers } from './hearers.js';
import { Notices } from './notices.js';

/** Tells people of changes. */
@Injectable()
export class PeopleFollower implements Follower {
  readonly name = 'people';

  constructor(
    private readonly hearers: Hearers,
    private readonly notices: Notices,
  ) {}

  async follow(tx: Tx, changes: readonly Change[]): Promise<void> {
    await this.notices.write(tx, await this.hearers.of(tx, changes));
  }
}
