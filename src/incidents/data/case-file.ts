import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Registers } from '../../common/registers.js';
import { type Tx } from '../../common/tx.js';
import { type ClockOrders, retargetClocks, runClocks } from '../domain/clocks.js';
import { type PersonRef } from '../domain/effects.js';
import { type Moment } from '../domain/guards.js';
import { deskOf } from '../domain/parties.js';
import { Approval } from './approvals/approval.entity.js';
import { DeskRules } from './desk-rules.js';
import { type Change, IncidentRecord } from './incident-record.js';
import { personRef } from './incident-view.js';
import { Incident } from './incident.entity.js';
import { IncidentsRepository } from './incidents.repository.js';

/** Which incident, and which version of it the caller has read. */
export interface Addressed {
  readonly code: string;
  readonly ifMatch: string | undefined;
}

/** The steps that every change of a case has in common: open it under its lock, write it down with its clocks. */
@Injectable()
export class CaseFile {
  constructor(
    readonly rules: DeskRules,
    private readonly incidents: IncidentsRepository,
    private readonly entries: IncidentRecord,
    private readonly registers: Registers,
  ) {}

  /** 404, 428, 412; the rules are as new as what this transaction sees. */
  async open(tx: Tx, actor: Actor, addressed: Addressed): Promise<Incident> {
    await this.registers.refresh(tx);
    return this.incidents.lockVersion(tx, actor, addressed);
  }

  /** For what only adds, and so needs no version. */
  async openForAdding(tx: Tx, actor: Actor, code: string): Promise<Incident> {
    await this.registers.refresh(tx);
    return this.incidents.lock(tx, actor, code);
  }

  /** For somebody who is let in by something else than who they are. */
  async openOfAllAgencies(tx: Tx, id: string): Promise<Incident> {
    await this.registers.refresh(tx);
    return tx.findOneOrFail(Incident, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** For a decision by somebody who may see the case only in lists; nothing where it is hidden. */
  async openListed(
    tx: Tx,
    actor: Actor,
    id: string,
    ifMatch: string | undefined,
  ): Promise<Incident | null> {
    await this.registers.refresh(tx);
    return this.incidents.lockListed(tx, actor, id, ifMatch);
  }

  moment(actor: Actor, at: Date): Moment {
    const { time } = this.rules;
    const workingDays = (from: Date, until: Date) => time.between(from, until) / time.dayMinutes;
    return { at, actorId: actor.id, workingDays };
  }

  /** For a case that comes back: while it was ended nobody kept its phase. */
  phaseNow({ reporterAgency }: Incident, at: Date): Pick<Incident, 'phase' | 'periodCode'> {
    const { code, phase } = this.rules.periodOf(reporterAgency, at);
    return { phase, periodCode: code };
  }

  signed = (actor: Actor): PersonRef => personRef(actor);

  /** Writes the change and gives the incident as answers carry it. */
  async record(tx: Tx, change: Change, orders: ClockOrders = {}): Promise<object> {
    return this.incidents.view(tx, await this.write(tx, change, orders), change.actor);
  }

  /** The answer where a request asks for what is so already: nothing is written but that it was read. */
  unchanged = (tx: Tx, actor: Actor, incident: Incident): Promise<object> =>
    this.incidents.unchanged(tx, actor, incident);

  /** The incident as answers carry it, after what was written. */
  written = (tx: Tx, viewer: Pick<Actor, 'agency'>, incident: Incident): Promise<object> =>
    this.incidents.view(tx, incident, viewer);

  /** The same as record without an answer, for a case that changes along with another. */
  async write(tx: Tx, asked: Change, orders: ClockOrders = {}): Promise<Incident> {
    const change = await this.overtaking(tx, asked);
    const { incident, at, rerating, clocksFrom = at } = change;
    const {
      severity,
      phase,
      waitingForUnit: waiting,
    } = {
      ...incident,
      ...rerating?.after,
      ...change.after,
    };
    const setting = { ...this.rules.clockSetting({ severity, phase }, clocksFrom), waiting };
    const clocks = await this.incidents.clocks(tx, incident);
    const run = runClocks(clocks, orders, setting);
    return this.entries.write(tx, {
      ...change,
      clocks: retargetClocks(run, incident, setting).map((clock) => this.rules.watched(clock)),
    });
  }

  /** What waits for a second person was about a state, a severity or a desk that is no more: it is settled by that, first. */
  private async overtaking(tx: Tx, change: Change): Promise<Change> {
    const { incident, at, actor } = change;
    const after = { ...incident, ...change.rerating?.after, ...change.after };
    const { approval } = incident;
    const stands =
      after.status === incident.status &&
      after.severity === incident.severity &&
      deskOf(after) === deskOf(incident);
    if (!approval || stands) return change;
    await tx.update(Approval, approval.id, { outcome: 'overtaken', decidedAt: at });
    const settled = await this.entries.write(tx, {
      ...{ incident, at, actor, visibility: 'desk', type: 'incident.approval-overtaken' },
      data: { approval: approval.id, kind: approval.kind, asker: approval.requestedBy },
      after: { approval: null },
    });
    return { ...change, incident: settled };
  }
}
