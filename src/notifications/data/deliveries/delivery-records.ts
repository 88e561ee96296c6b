import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { DeliveryNotFound } from '../../deliveries.problems.js';
import { DeliveryAttempt } from './delivery-attempt.entity.js';
import { Delivery, type DeliveryState } from './delivery.entity.js';
import {
  attemptView,
  type DeliveryHistoryView,
  type DeliveryView,
  deliveryView,
} from './delivery.view.js';
import { type Channel } from './sender.js';

export interface DeliveryFilter {
  readonly channel?: Channel;
  readonly target?: string;
  readonly subject?: string;
  readonly state?: DeliveryState;
  readonly limit: number;
  readonly cursor?: string;
}

const ORDER = '-id';
const FILTERS = ['channel', 'target', 'subject', 'state'] as const;
// A delivery that was replayed again and again is read by its last ones.
const MOST_ATTEMPTS = 200;

/** What left the desk, what waits and what could not be delivered, of all agencies: for those who keep it running. */
@Injectable()
export class DeliveryRecords {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async pageOfAllAgencies(filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    const { limit, cursor } = filter;
    const query = this.database.reads.createQueryBuilder(Delivery, 'delivery');
    for (const name of FILTERS) restrict(query, name, filter[name]);
    if (cursor !== undefined) {
      query.andWhere('delivery.id < :before', { before: readCursor(cursor, ORDER, KEYS.id).key });
    }
    const rows = await query
      .orderBy('delivery.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, ({ id }) => ({ order: ORDER, value: null, key: id }), deliveryView);
  }

  async one(id: string): Promise<DeliveryHistoryView> {
    const { reads } = this.database;
    const delivery = UUID.test(id) ? await reads.findOneBy(Delivery, { id }) : null;
    if (!delivery) throw new DeliveryNotFound({ id });
    const attempts = await reads.find(DeliveryAttempt, {
      ...{ where: { deliveryId: id }, order: { id: 'DESC' }, take: MOST_ATTEMPTS },
    });
    return { ...deliveryView(delivery), log: attempts.reverse().map(attemptView) };
  }
}

function restrict(
  query: SelectQueryBuilder<Delivery>,
  name: (typeof FILTERS)[number],
  value: string | undefined,
): void {
  if (value !== undefined) query.andWhere(`delivery.${name} = :${name}`, { [name]: value });
}
