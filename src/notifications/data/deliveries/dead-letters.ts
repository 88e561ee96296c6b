import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/identifier.js';
import { Outbox } from '../../../common/outbox.js';
import { type Tx } from '../../../common/tx.js';
import { Delivery } from './delivery.entity.js';
import { type Attempt } from './sender.js';

const DAY_MS = 86_400_000;
/** `delivery/<id>`: what such an event is about, and so what is sent because of it. */
const ABOUT = 'delivery/';

/** Tells those who administer that something could not be delivered. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Once a day for each receiver, since one that is gone takes all its messages along; and never of a message that itself told of
   * such a thing, or the next one would tell of that.
   */
  async tell(tx: Tx, delivery: Delivery, { status, error }: Attempt): Promise<void> {
    const { id, channel, target, subject, attempts } = delivery;
    if (subject.startsWith(ABOUT) || (await this.wasTold(tx, delivery))) return;
    await this.outbox.add(tx, {
      ...{
        id: newId(),
        type: 'delivery.died',
        subject: `${ABOUT}${id}`,
        occurredAt: this.clock.now(),
      },
      data: {
        channel,
        target,
        about: subject,
        attempts,
        status: status ?? null,
        error: error ?? null,
      },
    });
  }

  /** In one transaction after another: of two that die at once each would know nothing of the other. */
  private async wasTold(tx: Tx, { id, channel, target }: Delivery): Promise<boolean> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `delivery.died ${channel} ${target}`,
    ]);
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    return tx
      .createQueryBuilder(Delivery, 'delivery')
      .where({ channel, target, state: 'dead' })
      .andWhere('delivery.id <> :id AND delivery.settledAt > :since', { id, since })
      .andWhere('delivery.subject NOT LIKE :about', { about: `${ABOUT}%` })
      .getExists();
  }
}
