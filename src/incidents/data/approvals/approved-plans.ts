import { Injectable } from '@nestjs/common';
import { People } from '../../../auth/people.js';
import { type Tx } from '../../../common/tx.js';
import { type MoveRequest } from '../../domain/move-request.js';
import { RequesterGone } from '../../domain/problems.js';
import { CaseMoves, type Plan } from '../case-moves.js';
import { type Incident } from '../incident.entity.js';
import { type SeverityChange, SeverityChanges } from '../severity-changes.js';
import { type Approval } from './approval.entity.js';

/** What was approved, decided once more by how the case stands now, in the name of the one who asked. */
@Injectable()
export class ApprovedPlans {
  constructor(
    private readonly moves: CaseMoves,
    private readonly severities: SeverityChanges,
    private readonly people: People,
  ) {}

  async of(tx: Tx, approval: Approval, incident: Incident, at: Date): Promise<Plan> {
    const actor = await this.people.activeById(tx, approval.requesterId);
    if (!actor) throw new RequesterGone({ name: approval.requestedBy.name });
    return approval.kind === 'lower_severity'
      ? this.severities.plan(incident, { actor, at, change: approval.request as SeverityChange })
      : this.moves.plan(tx, incident, { actor, at, request: approval.request as MoveRequest });
  }
}
