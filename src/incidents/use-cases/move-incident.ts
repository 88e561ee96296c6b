import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Change } from '../data/incident-record.js';
import { type Addressed, CaseFile } from '../data/case-file.js';
import { MoveReferences } from '../data/move-references.js';
import { refuseUnfit } from '../data/refuse-unfit.js';
import { rerated } from '../data/rerating.js';
import { effectOf } from '../domain/effects.js';
import { EVENT_OF } from '../domain/event-types.js';
import { type MoveRequest } from '../domain/move-request.js';
import { moveFor, traceOf } from '../domain/move.js';
import { ordersOf } from '../domain/move-clocks.js';

const COME_BACK: readonly string[] = ['reopen', 'reopen_rejected'];
// Moves after which the desk decides anew: more units, or a case that comes back.
const RERATED: readonly string[] = ['add_unit', ...COME_BACK];

/** Every move that changes one incident only; merging has use cases of its own. */
@Injectable()
export class MoveIncident {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly references: MoveReferences,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, request: MoveRequest): Promise<object> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await this.file.open(tx, actor, addressed);
      const moment = this.file.moment(actor, at);
      const move = moveFor(incident, request.event, actor, moment);
      refuseUnfit(move, incident, request);
      const handler = await this.references.check(tx, incident, request, at);
      const facts = { at, actor: this.file.signed(actor), time: this.file.rules.time, handler };
      const after = {
        ...traceOf(move, incident, at),
        ...effectOf(incident, request, facts),
        ...(COME_BACK.includes(request.event) && this.file.phaseNow(incident, at)),
      };
      const rerating = RERATED.includes(request.event)
        ? rerated(this.file.rules, { ...incident, ...after })
        : undefined;
      const orders = ordersOf(move, incident);
      const { event, ...asked } = request;
      // The record names people, not their ids.
      const said = { ...asked, ...(handler && { handler }) };
      const change: Change = {
        ...{ incident, at, actor: facts.actor, after, data: said, rerating },
        type: EVENT_OF[event],
      };
      return this.file.record(tx, change, orders);
    });
  }
}
