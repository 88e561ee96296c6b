import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { type Tx } from '../../common/tx.js';
import { type ClockOrders } from '../domain/clocks.js';
import { effectOf } from '../domain/effects.js';
import { EVENT_OF } from '../domain/event-types.js';
import { moveFor, traceOf } from '../domain/move.js';
import { ordersOf } from '../domain/move-clocks.js';
import { type MoveRequest } from '../domain/move-request.js';
import { CaseFile } from './case-file.js';
import { type Change } from './incident-record.js';
import { type Incident } from './incident.entity.js';
import { MoveReferences } from './move-references.js';
import { refuseUnfit } from './refuse-unfit.js';
import { rerated } from './rerating.js';
import { RestrictedCircle } from './restricted-circle.js';
import { AppliedPlaybooks } from './tasks/applied-playbooks.js';

/** What a change will write, decided and not yet written. */
export interface Plan {
  readonly change: Change;
  readonly orders?: ClockOrders;
}

const COME_BACK: readonly string[] = ['reopen', 'reopen_rejected'];
// Moves after which the desk decides anew: more units, or a case that comes back.
const RERATED: readonly string[] = ['add_unit', ...COME_BACK];

/** What a move of one case comes to, for whoever makes it now and for whoever decides it as a second person. */
@Injectable()
export class CaseMoves {
  constructor(
    readonly file: CaseFile,
    private readonly references: MoveReferences,
    private readonly playbooks: AppliedPlaybooks,
    private readonly circle: RestrictedCircle,
  ) {}

  /** Refuses what is not theirs, not now or not whole; writes nothing. */
  async plan(
    tx: Tx,
    incident: Incident,
    { actor, request, at }: { actor: Actor; request: MoveRequest; at: Date },
  ): Promise<Plan> {
    const move = moveFor(incident, request.event, actor, this.file.moment(actor, at));
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
    const { event, ...asked } = request;
    // The record names people, not their ids.
    const data = { ...asked, ...(handler && { handler }) };
    return {
      change: { incident, at, actor: facts.actor, type: EVENT_OF[event], data, after, rerating },
      orders: ordersOf(move, incident),
    };
  }

  /**
   * Writes what was planned and gives the incident as answers carry it. An accepted case gets the steps of its playbook: an
   * event of their own, but the same version, for it is one change to whoever asked for it.
   */
  async make(tx: Tx, { change, orders = {} }: Plan): Promise<object> {
    const { incident, at, actor, type } = change;
    const entry = { incident, at, actor };
    const applied = type === EVENT_OF.accept ? await this.playbooks.apply(tx, entry) : undefined;
    const after = { ...change.after, ...applied?.after };
    const moved = await this.file.write(tx, { ...change, after }, orders);
    if (type === EVENT_OF.restrict) await this.circle.drawAroundMerged(tx, moved, change);
    const last = applied
      ? await this.file.write(tx, { ...entry, incident: moved, ...applied.event })
      : moved;
    return this.file.written(tx, actor, last);
  }
}
