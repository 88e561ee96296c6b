import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { type MachineCase } from '../../incidents/machine-case.js';
import { AlertDesk } from '../data/alerts/alert-desk.js';
import { type KnownAlert } from '../data/alerts/alert-ledger.js';
import { Deliveries, type Delivery } from '../data/alerts/deliveries.js';
import { type Incoming, readAlerts } from '../data/alerts/incoming.js';
import { type ReportTarget } from '../data/sources/intake-source.entity.js';
import { type Fate, fateOf, type Outcome } from '../domain/fate.js';
import { type Program } from '../domain/programs/programs.js';

export interface Receipt {
  readonly alerts: readonly {
    readonly fingerprint: string;
    readonly outcome: Outcome;
    /** The case that the alert is behind; null where there is none, and where it is restricted. */
    readonly code: string | null;
  }[];
}

/** Takes in what a monitoring program sends: all of it or, where something fails, nothing, for the program to send again. */
@Injectable()
export class ReceiveAlerts {
  constructor(
    private readonly database: Database,
    private readonly deliveries: Deliveries,
    private readonly desk: AlertDesk,
  ) {}

  run(actor: Actor, program: Program, body: unknown): Promise<Receipt> {
    const alerts = readAlerts(program, body);
    return this.database.transaction(async (tx) => {
      const { delivery, mapped } = await this.deliveries.open(tx, actor, { program, alerts });
      const taken: Receipt['alerts'][number][] = [];
      for (const alert of mapped) taken.push(await this.take(delivery, alert));
      return { alerts: taken };
    });
  }

  private async take(delivery: Delivery, alert: Incoming): Promise<Receipt['alerts'][number]> {
    const { ledger } = delivery;
    const fate = fateOf({
      ...{ alert, target: alert.target, left: ledger.left },
      known: ledger.known(alert.fingerprint),
      gathering: ledger.gathering(alert.groupKey),
    });
    const of = await this.carryOut(delivery, alert, fate);
    // Whether a restricted case goes on is told to nobody outside its circle.
    const code = of === null || of.restricted ? null : of.code;
    return { fingerprint: alert.fingerprint, outcome: fate.outcome, code };
  }

  private async carryOut(
    delivery: Delivery,
    alert: Incoming,
    fate: Fate<KnownAlert, MachineCase, ReportTarget>,
  ): Promise<MachineCase | null> {
    const { desk } = this;
    switch (fate.outcome) {
      case 'ignored':
        return null;
      case 'repeated':
        return desk.repeat(delivery, alert, fate);
      case 'resolved':
        return desk.resolve(delivery, alert, fate);
      case 'grouped':
        return desk.gather(delivery, alert, { into: fate.into, arrival: 'grouped' });
      case 'reported':
        return desk.report(delivery, alert, fate.target);
      case 'limited':
        return desk.limit(delivery, alert, fate.target);
    }
  }
}
