import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { type Tx } from '../../../common/tx.js';
import { type Alert } from '../../domain/alert.js';
import { type Program } from '../../domain/programs/programs.js';
import { type IntakeSource } from '../sources/intake-source.entity.js';
import { IntakeSourcesRepository } from '../sources/intake-sources.repository.js';
import { type AlertLedger } from './alert-ledger.js';
import { AlertLedgers } from './alert-ledgers.js';
import { type Incoming, incoming } from './incoming.js';

/** One call of one source, while its alerts are taken in. */
export interface Delivery {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly source: IntakeSource;
  readonly ledger: AlertLedger;
  readonly at: Date;
}

@Injectable()
export class Deliveries {
  constructor(
    private readonly sources: IntakeSourcesRepository,
    private readonly ledgers: AlertLedgers,
    private readonly clock: Clock,
  ) {}

  /** With the source held; 409 where the key has none for the program. */
  async open(
    tx: Tx,
    actor: Actor,
    { program, alerts }: { program: Program; alerts: readonly Alert[] },
  ): Promise<{ delivery: Delivery; mapped: readonly Incoming[] }> {
    const source = await this.sources.lockOf(tx, actor.id, program);
    // Only now: whoever waited for the lock is later than whoever held it.
    const at = this.clock.now();
    const mapped = alerts.map((alert) => incoming(alert, source));
    const ledger = await this.ledgers.open(tx, source, mapped, at);
    return { delivery: { tx, actor, source, ledger, at }, mapped };
  }
}
