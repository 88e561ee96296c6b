import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { newestPage } from '../../../common/newest-page.js';
import { type Page } from '../../../common/page.js';
import { DeliveryNotFound } from '../../deliveries.problems.js';
import { DeliveryAttempt } from './delivery-attempt.entity.js';
import { Delivery, type DeliveryState } from './delivery.entity.js';
import {
  type DeliveryHistoryView,
  deliveryView,
  type DeliveryView,
  historyView,
} from './delivery.view.js';
import { type Channel } from './sender.js';

export interface DeliveryFilter {
  readonly channel?: Channel;
  readonly target?: string;
  readonly subject?: string;
  readonly state?: DeliveryState;
  /** When they were made. */
  readonly from?: Date;
  /** Not included. */
  readonly to?: Date;
  readonly limit: number;
  readonly cursor?: string;
}

interface History {
  readonly delivery: Delivery;
  /** The oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
}

const CONDITIONS = {
  channel: 'delivery.channel = :channel',
  target: 'delivery.target = :target',
  subject: 'delivery.subject = :subject',
  state: 'delivery.state = :state',
  from: 'delivery.createdAt >= :from',
  to: 'delivery.createdAt < :to',
} as const satisfies Partial<Record<keyof DeliveryFilter, string>>;
// A delivery that was replayed again and again is read by its last ones.
const MOST_ATTEMPTS = 200;

/** What left the desk, what waits and what could not be delivered. */
@Injectable()
export class DeliveryRecords {
  constructor(private readonly database: Database) {}

  /** For those who keep the desk running. */
  pageOfAllAgencies(filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    return this.page(filter, deliveryView);
  }

  async oneOfAllAgencies(id: string): Promise<DeliveryHistoryView> {
    const { delivery, attempts } = await this.history({ id });
    return historyView(delivery, attempts);
  }

  /** The newest first. */
  async page<T>(filter: DeliveryFilter, view: (delivery: Delivery) => T): Promise<Page<T>> {
    const query = this.database.reads.createQueryBuilder(Delivery, 'delivery');
    restrict(query, filter);
    return newestPage(query, filter, view);
  }

  async history(of: { id: string; channel?: Channel; target?: string }): Promise<History> {
    const { reads } = this.database;
    const delivery = UUID.test(of.id) ? await reads.findOneBy(Delivery, of) : null;
    if (!delivery) throw new DeliveryNotFound({ id: of.id });
    const newest = await reads.find(DeliveryAttempt, {
      ...{ where: { deliveryId: of.id }, order: { id: 'DESC' }, take: MOST_ATTEMPTS },
    });
    return { delivery, attempts: newest.reverse() };
  }
}

function restrict(query: SelectQueryBuilder<Delivery>, filter: DeliveryFilter): void {
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const value = filter[name as keyof typeof CONDITIONS];
    if (value !== undefined) query.andWhere(condition, { [name]: value });
  }
}
