import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Tx } from '../../../common/tx.js';
import { Actors } from '../actors.js';
import { SessionDesk } from '../session-desk.js';
import { type Asking } from './proofs.js';

export type FactorChange = 'enrolled' | 'removed' | 'codes-renewed' | 'reset';

/** What follows when somebody changes how a person signs in. */
@Injectable()
export class FactorChanges {
  constructor(
    private readonly desk: SessionDesk,
    private readonly actors: Actors,
  ) {}

  async note(
    manager: EntityManager,
    change: FactorChange,
    { subject, actorId, data = {} }: { subject: string; actorId: string; data?: object },
  ): Promise<void> {
    await this.desk.log.note(manager, { type: `second-factor.${change}`, subject, actorId, data });
  }

  /** Sessions that were opened without it, perhaps by somebody else who knows the password, are over. */
  async endOthers(tx: Tx, { actor: { id }, sessionId }: Asking): Promise<void> {
    const sessions = await this.desk.sessions.lockOpenOf(tx, id);
    await this.desk.end(
      tx,
      sessions.filter((session) => session.id !== sessionId),
      'everywhere',
    );
  }

  async endAll(tx: Tx, userId: string): Promise<void> {
    await this.desk.end(tx, await this.desk.sessions.lockOpenOf(tx, userId), 'administrator');
  }

  /** When it is through: what the person may do, and has to do, is looked up anew. */
  takeEffect(userId: string): void {
    this.actors.forget(userId);
  }
}
