import { Inject, Injectable } from '@nestjs/common';
import { text } from '../../../common/localisation.js';
import { type Attempt } from '../../data/deliveries/sender.js';
import { GatewayCall } from '../../data/gateways/gateway-call.js';
import { GatewaysRepository } from '../../data/gateways/gateways.repository.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../../delivery.settings.js';
import { shortText } from '../../domain/gateways/short-text.js';

/** One message that says that it is a test, whether the gateway is active or not. Nothing is kept of it. */
@Injectable()
export class TestGateway {
  constructor(
    private readonly gateways: GatewaysRepository,
    private readonly call: GatewayCall,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  async run(id: string, to: string): Promise<Attempt> {
    const gateway = await this.gateways.one(id);
    // In Vietnamese, whoever asks: with or without its marks, as people will get it.
    const code = text('vi', 'mail', 'desk');
    const words = shortText({ code, words: text('vi', 'mail', 'gateway.test') }, gateway);
    return this.call.run(gateway, { to, text: words, code }, this.settings);
  }
}
