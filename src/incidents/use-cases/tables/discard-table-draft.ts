import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { DraftDesk } from '../../data/tables/draft-desk.js';
import { type TableName } from '../../domain/tables/draft.js';

/** Takes a draft back before anybody has decided about it. */
@Injectable()
export class DiscardTableDraft {
  constructor(
    private readonly database: Database,
    private readonly desk: DraftDesk,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, ifMatch: string | undefined, name: TableName): Promise<void> {
    return this.database.transaction(async (tx) => {
      const draft = await this.desk.holdDraft(tx, name, ifMatch);
      await this.desk.settle(tx, draft, { outcome: 'discarded', actor, at: this.clock.now() });
    });
  }
}
