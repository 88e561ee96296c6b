import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../common/rounds.js';
import { DeliveryExpiry } from './data/deliveries/delivery-expiry.js';

const HOUR_MS = 3_600_000;

/** Clears away what was delivered long ago. */
@Injectable()
export class DeliverySweep implements OnApplicationBootstrap {
  constructor(
    private readonly expiry: DeliveryExpiry,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(HOUR_MS, 'Removing old deliveries', () => this.expiry.run());
  }
}
