import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { DeskKnowledge } from '../../data/tables/desk-knowledge.js';
import { DraftDesk } from '../../data/tables/draft-desk.js';
import { editIn, type TableDraftView } from '../../data/tables/draft-view.js';
import { type TableName } from '../../domain/tables/draft.js';
import { DraftOutdated, OwnDraft } from '../../domain/tables/problems.js';

export interface DraftDecision {
  readonly decision: 'approve' | 'decline';
  readonly note?: string;
}

/** A second person puts in force exactly the draft that was read, or declines it. */
@Injectable()
export class DecideTableDraft {
  constructor(
    private readonly database: Database,
    private readonly desk: DraftDesk,
    private readonly knowledge: DeskKnowledge,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { name, ifMatch }: { readonly name: TableName; readonly ifMatch: string | undefined },
    { decision, note }: DraftDecision,
  ): Promise<TableDraftView> {
    if (decision === 'decline' && note === undefined) throw invalidAt('/note', 'required');
    return this.database.transaction(async (tx) => {
      const draft = await this.desk.holdDraft(tx, name, ifMatch);
      if (draft.draftedBy.id === actor.id) {
        throw new OwnDraft({ table: name, version: draft.version });
      }
      const settlement = { actor, at: this.clock.now(), note };
      if (decision === 'decline') {
        return this.desk.settle(tx, draft, { outcome: 'declined', ...settlement });
      }
      // An agency that it names may have been closed since.
      const places = this.knowledge.findings(editIn(draft)).map(({ pointer }) => pointer);
      if (places.length > 0) throw new DraftOutdated({ table: name, places });
      await this.desk.putInForce(tx, draft, settlement.at);
      return this.desk.settle(tx, draft, { outcome: 'in-force', ...settlement });
    });
  }
}
