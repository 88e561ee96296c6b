import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../../auth/actor.js';
import { GatewayDesk } from '../../data/gateways/gateway-desk.js';
import { type GatewayView } from '../../data/gateways/gateway.view.js';
import { WebhookAddress } from '../../data/webhooks/webhook-address.js';
import { type Gateway } from '../../data/gateways/gateway.entity.js';
import { isSameReceiver } from '../../domain/gateways/fit.js';
import { invalidAt } from '../../../common/problems.js';
import { filledWith, urlOf } from '../../domain/gateways/template.js';
import { type GatewayFacts } from './gateway-facts.js';

/** Of another kind it cannot become: the numbers that people gave are for one of them. */
type GatewayChanges = Partial<Omit<GatewayFacts, 'kind'>>;

@Injectable()
export class UpdateGateway {
  constructor(
    private readonly database: Database,
    private readonly desk: GatewayDesk,
    private readonly address: WebhookAddress,
  ) {}

  async run(
    actor: Actor,
    at: { id: string; ifMatch: string | undefined },
    { secret, ...changes }: GatewayChanges,
  ): Promise<GatewayView> {
    if (changes.url !== undefined) {
      await this.address.expect(urlOf(changes.url, filledWith('1')));
    }
    return this.database.transaction(async (tx) => {
      const was = await this.desk.open(tx, at);
      if (secret === undefined) expectSameReceiver(was, changes);
      const sealed = secret === undefined ? was.secret : this.desk.sealed(at.id, secret);
      const now = { ...was, ...changes, secret: sealed };
      return this.desk.change(tx, actor, { was, now });
    });
  }
}

/** A secret that cannot be read must not be had by sending it elsewhere: who names another receiver gives it again. */
function expectSameReceiver(was: Gateway, { url }: GatewayChanges): void {
  if (was.secret !== null && url !== undefined && !isSameReceiver(was.url, url)) {
    throw invalidAt('/secret', 'secret-again');
  }
}
