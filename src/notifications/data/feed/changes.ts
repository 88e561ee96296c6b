import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { OutboxEvent } from '../../../common/outbox-event.entity.js';
import { type Change } from './change.js';

/** The events in their order. Of all agencies: who may hear of them, whoever reads them decides. */
@Injectable()
export class Changes {
  async afterOfAllAgencies(
    reads: EntityManager,
    position: number,
    most: number,
  ): Promise<readonly Change[]> {
    const events = await reads.find(OutboxEvent, {
      where: { position: MoreThan(position) },
      order: { position: 'ASC' },
      take: most,
    });
    return events.map(changeOf);
  }

  /** Those at these places, in order. */
  async atOfAllAgencies(
    reads: EntityManager,
    positions: readonly number[],
  ): Promise<readonly Change[]> {
    const events = await reads
      .createQueryBuilder(OutboxEvent, 'event')
      .where('event.position = ANY(:positions)', { positions })
      .orderBy('event.position')
      .getMany();
    return events.map(changeOf);
  }

  /** The last place. */
  async head(reads: EntityManager): Promise<number> {
    const [head] = await reads.query<{ position: string }[]>('SELECT position FROM feed_head');
    return Number(head?.position ?? 0);
  }
}

const changeOf = ({ occurredAt: at, position, data, ...event }: OutboxEvent): Change => ({
  ...{ id: event.id, type: event.type, subject: event.subject },
  ...{ audience: event.audience, overviewOf: event.overviewOf },
  ...{ at, position: Number(position), data: data as Change['data'] },
});
