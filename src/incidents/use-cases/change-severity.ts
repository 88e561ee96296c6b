import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { invalidAt } from '../../common/problems.js';
import { type Addressed, CaseFile } from '../data/case-file.js';
import { type Incident } from '../data/incident.entity.js';
import { rerated } from '../data/rerating.js';
import { isOpenStatus } from '../domain/lifecycle.js';
import { mayChangeTo, SHORTEST_LOWERING_REASON } from '../domain/lowering.js';
import { partiesOf } from '../domain/parties.js';
import { IncidentEnded, MoveNotYours, SecondPersonNeeded } from '../domain/problems.js';
import { type Impact, type Severity } from '../domain/severity.js';

export interface SeverityChange {
  readonly severity?: Severity;
  readonly impact?: Impact;
  readonly reason: string;
}

/** Sets the severity, or corrects the answers it is computed from; the case is routed and its clocks are counted anew. */
@Injectable()
export class ChangeSeverity {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, change: SeverityChange): Promise<object> {
    if ((change.severity === undefined) === (change.impact === undefined)) {
      throw invalidAt('', 'severity-or-impact');
    }
    return this.database.transaction(async (tx) => {
      const before = await this.file.open(tx, actor, addressed);
      refuseUnlessRater(actor, before);
      const { reason } = change;
      const incident = change.impact ? { ...before, impact: change.impact } : before;
      const severity = change.severity ?? this.file.rules.assess(incident).severity;
      refuseLowering(severity, before, reason);
      return this.file.record(tx, {
        ...{ incident: before, at: this.clock.now(), actor: this.file.signed(actor) },
        type: 'incident.severity-changed',
        data: { reason, from: before.severity, to: severity },
        after: change.impact ? { impact: change.impact } : {},
        rerating: rerated(this.file.rules, incident, severity),
      });
    });
  }
}

function refuseUnlessRater(actor: Actor, incident: Incident): void {
  const parties = partiesOf(actor, incident);
  if (!parties.has('desk') && !parties.has('handler')) {
    throw new MoveNotYours({ event: 'change_severity', by: ['desk', 'handler'] });
  }
  if (!isOpenStatus(incident.status)) throw new IncidentEnded({ state: incident.status });
}

function refuseLowering(severity: Severity, before: Incident, reason: string): void {
  const verdict = mayChangeTo(severity, before, reason);
  if (verdict === 'second-person')
    throw new SecondPersonNeeded({ from: before.severity, to: severity });
  if (verdict === 'reason-too-short') {
    throw invalidAt('/reason', 'reason-for-lowering', { min: SHORTEST_LOWERING_REASON });
  }
}
