import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Actor } from '../../../auth/actor.js';
import { GatewayDesk } from '../../data/gateways/gateway-desk.js';
import { type GatewayView } from '../../data/gateways/gateway.view.js';
import { WebhookAddress } from '../../data/webhooks/webhook-address.js';
import { filledWith, urlOf } from '../../domain/gateways/template.js';
import { type GatewayFacts } from './gateway-facts.js';

@Injectable()
export class CreateGateway {
  constructor(
    private readonly database: Database,
    private readonly desk: GatewayDesk,
    private readonly address: WebhookAddress,
  ) {}

  async run(actor: Actor, facts: GatewayFacts): Promise<GatewayView> {
    await this.address.expect(urlOf(facts.url, filledWith('1')));
    const id = newId();
    const { secret = null, body = null, expects = null, ...rest } = facts;
    const sealed = this.desk.sealed(id, secret);
    return this.database.transaction((tx) =>
      this.desk.create(tx, actor, {
        ...{ ...rest, id, body, expects, secret: sealed },
        ...{ createdAt: this.desk.now(), version: 1 },
      }),
    );
  }
}
