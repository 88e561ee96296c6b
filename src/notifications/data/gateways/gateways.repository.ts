import { Injectable } from '@nestjs/common';
import { throwOnConstraint } from '../../../common/constraints.js';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { newestPage } from '../../../common/newest-page.js';
import { type Page } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { AnotherGatewayActive, GatewayNotFound } from '../../gateways.problems.js';
import { Gateway, type GatewayKind } from './gateway.entity.js';
import { gatewayView, type GatewayView } from './gateway.view.js';

export interface GatewayFilter {
  readonly kind?: GatewayKind;
  readonly limit: number;
  readonly cursor?: string;
}

@Injectable()
export class GatewaysRepository {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async page({ kind, limit, cursor }: GatewayFilter): Promise<Page<GatewayView>> {
    const query = this.database.reads.createQueryBuilder(Gateway, 'gateway');
    if (kind !== undefined) query.andWhere('gateway.kind = :kind', { kind });
    return newestPage(query, { limit, cursor }, gatewayView);
  }

  async view(id: string): Promise<GatewayView> {
    return gatewayView(await this.one(id));
  }

  /** With its secret as it is sealed. */
  async one(id: string): Promise<Gateway> {
    const gateway = UUID.test(id) ? await this.database.reads.findOneBy(Gateway, { id }) : null;
    if (!gateway) throw new GatewayNotFound({ id });
    return gateway;
  }

  active(kind: GatewayKind): Promise<Gateway | null> {
    return this.database.reads.findOneBy(Gateway, { kind, active: true });
  }

  async lock(tx: Tx, id: string): Promise<Gateway> {
    const gateway = UUID.test(id)
      ? await tx.findOne(Gateway, { where: { id }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!gateway) throw new GatewayNotFound({ id });
    return gateway;
  }

  async insert(tx: Tx, gateway: Gateway): Promise<void> {
    await tx.insert(Gateway, { ...gateway }).catch(throwOnConstraint(anotherOf(gateway)));
  }

  async update(tx: Tx, { id, ...columns }: Gateway): Promise<void> {
    await tx.update(Gateway, { id }, columns).catch(throwOnConstraint(anotherOf(columns)));
  }
}

const anotherOf = ({ kind }: { kind: GatewayKind }) => ({
  gateway_active_key: () => new AnotherGatewayActive({ kind }),
});
