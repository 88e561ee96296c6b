import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { invalidAt } from '../../common/problems.js';
import { ApprovalDesk } from '../data/approvals/approval-desk.js';
import { type Addressed } from '../data/case-file.js';
import { type SeverityChange, SeverityChanges } from '../data/severity-changes.js';

/**
 * Sets the severity, or corrects the answers it is computed from; the case is routed and its clocks are counted anew.
 * What takes two persons waits for the second.
 */
@Injectable()
export class ChangeSeverity {
  constructor(
    private readonly database: Database,
    private readonly severities: SeverityChanges,
    private readonly approvals: ApprovalDesk,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, change: SeverityChange): Promise<object> {
    if ((change.severity === undefined) === (change.impact === undefined)) {
      throw invalidAt('', 'severity-or-impact');
    }
    const { file } = this.severities;
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await file.open(tx, actor, addressed);
      const plan = this.severities.plan(incident, { actor, change, at });
      return plan.verdict === 'second-person'
        ? this.approvals.ask(tx, incident, { actor, at, kind: 'lower_severity', request: change })
        : file.record(tx, plan.change);
    });
  }
}
