import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { ApprovalDesk } from '../data/approvals/approval-desk.js';
import { type Addressed } from '../data/case-file.js';
import { CaseMoves } from '../data/case-moves.js';
import { approvalOf } from '../domain/approvals/second-person.js';
import { type MoveRequest } from '../domain/move-request.js';

/**
 * Every move that changes one incident only; merging has use cases of its own. What takes two persons waits for the second:
 * the answer is the incident as it was, with `approval`.
 */
@Injectable()
export class MoveIncident {
  constructor(
    private readonly database: Database,
    private readonly moves: CaseMoves,
    private readonly approvals: ApprovalDesk,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, request: MoveRequest): Promise<object> {
    const { file } = this.moves;
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await file.open(tx, actor, addressed);
      const plan = await this.moves.plan(tx, incident, { actor, request, at });
      const computed = file.rules.assess(incident).severity;
      const kind = approvalOf(request.event, { ...incident, computed });
      return kind
        ? this.approvals.ask(tx, incident, { actor, at, kind, request })
        : this.moves.make(tx, plan);
    });
  }
}
