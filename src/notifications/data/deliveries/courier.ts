import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { type Errand } from '../errand.js';
import { Carrier } from './carrier.js';
import { Deliveries } from './deliveries.js';
import { type Sender, SENDERS } from './sender.js';
import { Settlements } from './settlements.js';

/** Carries everything that waits to leave the desk; any number of processes may have one at work. */
@Injectable()
export class Courier implements Errand, BeforeApplicationShutdown {
  readonly name = 'Carrying deliveries';
  readonly signals = ['deliveries'];
  private readonly carriers: readonly Carrier[];

  constructor(
    deliveries: Deliveries,
    settlements: Settlements,
    clock: Clock,
    @Inject(SENDERS) senders: readonly Sender[],
  ) {
    const tools = { deliveries, settlements, clock };
    this.carriers = senders.map((sender) => new Carrier({ ...tools, sender }));
  }

  /**
   * Begins with what is due and does not wait for what comes of it: one receiver that hangs must hold up nobody else. What there
   * were no places for follows by itself.
   */
  async run(): Promise<false> {
    await Promise.all(this.carriers.map((carrier) => carrier.take()));
    return false;
  }

  async finish(): Promise<boolean> {
    const carried = await Promise.all(this.carriers.map((carrier) => carrier.finish()));
    return carried.some((some) => some);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.carriers.map((carrier) => carrier.stop()));
  }
}
