import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Addressed, CaseFile } from '../data/case-file.js';
import { IncidentPairs } from '../data/incident-pairs.js';
import { refuseUnfit } from '../data/refuse-unfit.js';
import { EVENT_OF } from '../domain/event-types.js';
import { type MoveRequest } from '../domain/move-request.js';
import { moveFor, traceOf } from '../domain/move.js';
import { ordersOf } from '../domain/move-clocks.js';

/** A report that was merged by mistake comes back to triage; the case it went into gives back the units it brought. */
@Injectable()
export class UnmergeIncident {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly pairs: IncidentPairs,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, request: MoveRequest): Promise<object> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const master = await this.pairs.masterOf(actor, addressed.code);
      const { one: incident, other } = await this.pairs.lock(tx, actor, addressed, master);
      const move = moveFor(incident, request.event, actor, this.file.moment(actor, at));
      refuseUnfit(move, incident, request);
      const by = { at, actor: this.file.signed(actor) };
      const brought = await this.pairs.unitsBroughtBy(tx, other, incident);
      await this.file.write(tx, {
        ...{ ...by, incident: other, type: 'incident.released', data: { code: incident.code } },
        after: {
          affectedAgencies: other.affectedAgencies.filter((unit) => !brought.includes(unit)),
        },
      });
      const { reason } = request;
      return this.file.record(
        tx,
        {
          ...{ ...by, incident, type: EVENT_OF.unmerge, data: { from: other.code, reason } },
          after: {
            ...traceOf(move, incident, at),
            ...this.file.phaseNow(incident, at),
            mergedInto: null,
          },
        },
        ordersOf(move, incident),
      );
    });
  }
}
