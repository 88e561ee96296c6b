import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Carrier } from './carrier.js';
import { Deliveries } from './deliveries.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from './delivery-settings.js';
import { type Sender, SENDERS } from './sender.js';
import { Settlements } from './settlements.js';

/** Carries everything that waits to leave the desk; any number of processes may have one at work. */
@Injectable()
export class Courier {
  private readonly carriers: readonly Carrier[];

  constructor(
    deliveries: Deliveries,
    settlements: Settlements,
    clock: Clock,
    @Inject(SENDERS) senders: readonly Sender[],
    @Inject(DELIVERY_SETTINGS) { withinMs }: DeliverySettings,
  ) {
    const tools = { deliveries, settlements, clock, withinMs };
    this.carriers = senders.map((sender) => new Carrier({ ...tools, sender }));
  }

  /** Something may be due: said by the database at once, and by the clock for what is tried again. */
  wake(): void {
    for (const carrier of this.carriers) carrier.wake();
  }

  /** Carries until nothing is due any more. */
  async settle(): Promise<void> {
    await Promise.all(this.carriers.map((carrier) => carrier.settle()));
  }

  /** Takes nothing more, and lets what is under way arrive. */
  async stop(): Promise<void> {
    await Promise.all(this.carriers.map((carrier) => carrier.stop()));
  }
}
