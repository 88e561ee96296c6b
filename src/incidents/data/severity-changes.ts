import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { invalidAt } from '../../common/problems.js';
import { isOpenStatus } from '../domain/lifecycle.js';
import { type LoweringVerdict, mayChangeTo, SHORTEST_LOWERING_REASON } from '../domain/lowering.js';
import { partiesOf } from '../domain/parties.js';
import { IncidentEnded, MoveNotYours } from '../domain/problems.js';
import { type Impact, type Severity } from '../domain/severity.js';
import { CaseFile } from './case-file.js';
import { type Plan } from './case-moves.js';
import { type Incident } from './incident.entity.js';
import { rerated } from './rerating.js';

export interface SeverityChange {
  readonly severity?: Severity;
  readonly impact?: Impact;
  readonly reason: string;
}

/** What a change of the severity comes to, for whoever makes it now and for whoever decides it as a second person. */
@Injectable()
export class SeverityChanges {
  constructor(readonly file: CaseFile) {}

  /** Refuses what is not theirs or not enough; tells whether one person may do it. Writes nothing. */
  plan(
    incident: Incident,
    { actor, change, at }: { actor: Actor; change: SeverityChange; at: Date },
  ): Plan & { readonly verdict: LoweringVerdict; readonly to: Severity } {
    refuseUnlessRater(actor, incident);
    const { reason, impact } = change;
    const rated = impact ? { ...incident, impact } : incident;
    const to = change.severity ?? this.file.rules.assess(rated).severity;
    const verdict = mayChangeTo(to, incident, reason);
    if (verdict === 'reason-too-short') {
      throw invalidAt('/reason', 'reason-for-lowering', { min: SHORTEST_LOWERING_REASON });
    }
    return {
      ...{ verdict, to },
      change: {
        ...{ incident, at, actor: this.file.signed(actor) },
        type: 'incident.severity-changed',
        data: { reason, from: incident.severity, to },
        after: impact ? { impact } : {},
        rerating: rerated(this.file.rules, rated, to),
      },
    };
  }
}

function refuseUnlessRater(actor: Actor, incident: Incident): void {
  const parties = partiesOf(actor, incident);
  if (!parties.has('desk') && !parties.has('handler')) {
    throw new MoveNotYours({ event: 'change_severity', by: ['desk', 'handler'] });
  }
  if (!isOpenStatus(incident.status)) throw new IncidentEnded({ state: incident.status });
}
