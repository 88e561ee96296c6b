import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { Replays } from '../../data/deliveries/replays.js';
import { WebhooksRepository } from '../../data/webhooks/webhooks.repository.js';
import { type ReplayWish, selectionOf } from '../../domain/webhooks/replay.js';
import { WebhookDisabled } from '../../webhooks.problems.js';

@Injectable()
export class ReplayWebhookDeliveries {
  constructor(
    private readonly database: Database,
    private readonly webhooks: WebhooksRepository,
    private readonly replays: Replays,
  ) {}

  run(id: string, wish: ReplayWish): Promise<{ readonly replayed: number }> {
    return this.database.transaction(async (tx) => {
      const { disabledReason: reason } = await this.webhooks.lock(tx, id);
      if (reason !== null) throw new WebhookDisabled({ id, reason });
      const selection = selectionOf(wish);
      if (!selection) throw invalidAt('', 'replay');
      const of = { channel: 'webhook', target: id } as const;
      return { replayed: await this.replays.replayOfAllAgencies(tx, { ...selection, ...of }) };
    });
  }
}
