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

/**
 * A report that was merged by mistake comes back to triage; the case it went into, and any that this one went into, give
 * back the units it brought and are rated anew by what remains in them.
 */
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
      const { incident, masters } = await this.pairs.lockUpwards(tx, actor, addressed);
      const move = moveFor(incident, request.event, actor, this.file.moment(actor, at));
      refuseUnfit(move, incident, request);
      const by = { at, actor: this.file.signed(actor) };
      // The nearest first: what it gives back it no longer brings to the next.
      for (const master of masters) await this.pairs.release(tx, master, { ...by, incident });
      const { reason } = request;
      const from = masters[0]?.code;
      return this.file.record(
        tx,
        {
          ...{ ...by, incident, type: EVENT_OF.unmerge, data: { from, reason } },
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
