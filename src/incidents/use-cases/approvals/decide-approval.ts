import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { type AddressedApproval, ApprovalDesk } from '../../data/approvals/approval-desk.js';
import { type ApprovalView, approvalView } from '../../data/approvals/approval-view.js';
import { ApprovedPlans } from '../../data/approvals/approved-plans.js';
import { type Decision, mayDecide, OUTCOME_OF } from '../../domain/approvals/second-person.js';
import { ApprovalNotYours } from '../../domain/problems.js';

export interface DecisionGiven {
  readonly decision: Decision;
  readonly note?: string;
}

/** The second person agrees or not, or the first takes the request back. What is approved is done in the first one's name. */
@Injectable()
export class DecideApproval {
  constructor(
    private readonly database: Database,
    private readonly desk: ApprovalDesk,
    private readonly plans: ApprovedPlans,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: AddressedApproval, given: DecisionGiven): Promise<ApprovalView> {
    const { decision, note = null } = given;
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const approval = await this.desk.open(tx, actor, addressed);
      const above = this.desk.above(approval.agency);
      const { handlerId } = approval.incident;
      if (!mayDecide(decision, actor, { ...approval, handlerId, above })) {
        throw new ApprovalNotYours({ decision });
      }
      if (decision === 'decline' && note === null) throw invalidAt('/note', 'required');
      const by = this.desk.signed(actor);
      const settling = { outcome: OUTCOME_OF[decision], by, at, note };
      let incident = await this.desk.settle(tx, approval, settling);
      if (decision === 'approve') {
        const plan = await this.plans.of(tx, approval, incident, at);
        incident = await this.desk.carryOut(tx, plan, by);
      }
      const decided = { ...approval, ...settling, decidedBy: by, decidedAt: at, incident };
      return approvalView(decided, actor, above);
    });
  }
}
