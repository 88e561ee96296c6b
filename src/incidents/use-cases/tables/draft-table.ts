import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { DeskKnowledge } from '../../data/tables/desk-knowledge.js';
import { DraftDesk } from '../../data/tables/draft-desk.js';
import { draftOf, type TableDraftView } from '../../data/tables/draft-view.js';
import { type Edit } from '../../domain/tables/draft.js';

/** What an administrator writes: all of a table, and why. */
export interface Drafting {
  readonly edit: Edit;
  readonly note: string;
  /** The version it was made from, where the sender repeats it. */
  readonly version?: number;
}

/** Stores the draft of a table, whole and sound or not at all. It takes the place of one that was open. */
@Injectable()
export class DraftTable {
  constructor(
    private readonly database: Database,
    private readonly desk: DraftDesk,
    private readonly knowledge: DeskKnowledge,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    ifMatch: string | undefined,
    { edit, note, version: madeFrom }: Drafting,
  ): Promise<TableDraftView> {
    return this.database.transaction(async (tx) => {
      const { version, open, next, inForce } = await this.desk.hold(tx, edit.name, ifMatch);
      if (madeFrom !== undefined && madeFrom !== version) {
        throw invalidAt('/version', 'other-version', { version });
      }
      this.knowledge.refuseUnsound(edit);
      const at = this.clock.now();
      if (open) await this.desk.settle(tx, open, { outcome: 'replaced', actor, at });
      const draft = draftOf(edit, { version: next, basedOn: inForce, note, actor, at });
      return this.desk.open(tx, actor, draft);
    });
  }
}
