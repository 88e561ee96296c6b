import { Injectable } from '@nestjs/common';
import { type Delivery } from '../deliveries/delivery.entity.js';
import { type Attempt, type Limits, type Sender } from '../deliveries/sender.js';
import { messageIn } from '../mail/tidings.js';
import { GatewayCall } from './gateway-call.js';
import { GatewaySayings } from './gateway-sayings.js';
import { GatewaysRepository } from './gateways.repository.js';

/** One line to a telephone or a chat, by the gateway that is active for it. */
@Injectable()
export class GatewaySender implements Sender {
  readonly channel = 'gateway';

  constructor(
    private readonly gateways: GatewaysRepository,
    private readonly sayings: GatewaySayings,
    private readonly call: GatewayCall,
  ) {}

  async send(delivery: Delivery, limits: Limits): Promise<Attempt> {
    const { way } = messageIn(delivery);
    const gateway = way === 'email' ? null : await this.gateways.active(way);
    if (!gateway) return { outcome: 'held', error: 'no-gateway' };
    const told = await this.sayings.of(delivery, gateway);
    if ('why' in told) return { outcome: 'cancelled', error: told.why };
    return this.call.run(gateway, told.saying, limits);
  }
}
