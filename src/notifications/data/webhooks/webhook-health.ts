import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../../common/database.js';
import { type Author } from '../../../common/register-log.js';
import { type DisabledReason, isGivenUp } from '../../domain/webhooks/standing.js';
import { type Outcome } from '../../domain/deliveries/retry.js';
import { WebhookDesk } from './webhook-desk.js';
import { Webhook } from './webhook.entity.js';

const DESK: Author = { id: null, name: 'Trực Ban' };

/** Remembers since when nothing arrives at a webhook, and stops calling where nobody answers any more. */
@Injectable()
export class WebhookHealth {
  constructor(
    private readonly database: Database,
    private readonly desk: WebhookDesk,
  ) {}

  /** `webhook` as it was before the call. How it fares is no change of the register, so its version stays. */
  async note({ id, failingSince }: Webhook, came: Outcome | 'gone'): Promise<void> {
    if (came === 'gone') return this.disable(id, 'gone');
    if (came === 'delivered') return failingSince === null ? undefined : this.mark(id, null);
    if (failingSince === null) return this.mark(id, this.desk.now());
    if (isGivenUp(failingSince, this.desk.now())) return this.disable(id, 'failing');
  }

  /** Another attempt may have said the same a moment ago: the first failure counts. */
  private async mark(id: string, at: Date | null): Promise<void> {
    const where = at === null ? { id } : { id, failingSince: IsNull() };
    await this.database.transaction((tx) => tx.update(Webhook, where, { failingSince: at }));
  }

  /** With a notice for the administrators: the event of the register's log. */
  private async disable(id: string, disabledReason: DisabledReason): Promise<void> {
    await this.database.transaction(async (tx) => {
      const was = await this.desk.webhooks.lockIfThere(tx, id);
      // Meanwhile another message may have arrived.
      if (disabledReason === 'failing' && was?.failingSince === null) return;
      if (was) await this.desk.disable(tx, DESK, { was, disabledReason });
    });
  }
}
