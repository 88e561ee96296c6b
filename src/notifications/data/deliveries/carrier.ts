import { Logger } from '@nestjs/common';
import { type Clock } from '../../../common/clock.js';
import { faultForLog } from '../../../common/server-log.js';
import { type Deliveries } from './deliveries.js';
import { type Delivery } from './delivery.entity.js';
import { type Attempt, type Sender } from './sender.js';
import { type Settlements } from './settlements.js';

// Sends wait for others nearly all of their time, so many of them keep one core of this service busy for a small part of it.
const SLOTS = 32;
// For a hundred messages a second to one receiver that takes 80 ms for each.
const SLOTS_OF_TARGET = 8;
// One that failed last gets no more than this, so that it takes as many that hang as there are slots to hold up the others.
const SLOTS_OF_TROUBLED = 1;
// Whatever a sender does, its slot is free after so many times of what it was given.
const PATIENCE = 3;

interface Tools {
  readonly sender: Sender;
  readonly deliveries: Deliveries;
  readonly settlements: Settlements;
  readonly clock: Clock;
}

/** Carries what waits on one channel, several at once. */
export class Carrier {
  private readonly logger = new Logger(Carrier.name);
  private readonly underWay = new Set<Promise<void>>();
  private readonly slotsTaken = new Map<string, number>();
  private readonly troubled = new Set<string>();
  /** Taking goes one after another: two at once would count the same slots as free. */
  private turn: Promise<unknown> = Promise.resolve();
  private isAsked = false;
  private isStopped = false;
  /** There may be more than was taken, */
  private leftSome = false;
  /** or more for these. */
  private readonly cutShort = new Set<string>();

  constructor(private readonly tools: Tools) {}

  /** Takes what is due and there are slots for; what comes of it goes on by itself. */
  take(): Promise<void> {
    this.isAsked = true;
    const taking = this.turn.then(() => this.lease());
    this.turn = taking.catch(() => undefined);
    return taking;
  }

  /** Until what was taken has arrived, and what followed from it. Whether there was anything. */
  async finish(): Promise<boolean> {
    let wasBusy = false;
    let turn: Promise<unknown>;
    do {
      turn = this.turn;
      await turn;
      wasBusy ||= this.underWay.size > 0;
      await Promise.all(this.underWay);
      // What has just arrived may have asked for another turn, which takes a moment to find more.
    } while (turn !== this.turn || this.underWay.size > 0);
    return wasBusy;
  }

  /** Takes nothing more, and lets what is under way arrive. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.finish();
  }

  private goOn(): void {
    if (this.isAsked) return;
    this.take().catch((error: unknown) => {
      this.logger.error('Nothing could be taken; it is tried again.', faultForLog(error));
    });
  }

  private async lease(): Promise<void> {
    this.isAsked = false;
    const most = SLOTS - this.underWay.size;
    this.leftSome = most === 0;
    if (most === 0 || this.isStopped) return;
    const { channel } = this.tools.sender;
    const otherwise = this.otherwise();
    const leased = await this.tools.deliveries.lease({
      ...{ channel, most, ofTarget: SLOTS_OF_TARGET, otherwise },
    });
    this.leftSome = leased.length === most;
    this.remember(leased, otherwise);
    for (const delivery of leased) this.begin(delivery);
  }

  private remember(leased: readonly Delivery[], otherwise: Readonly<Record<string, number>>): void {
    const taken = new Map(Object.keys(otherwise).map((target) => [target, 0]));
    for (const { target } of leased) taken.set(target, (taken.get(target) ?? 0) + 1);
    this.cutShort.clear();
    for (const [target, some] of taken) {
      if (some >= (otherwise[target] ?? SLOTS_OF_TARGET)) this.cutShort.add(target);
    }
  }

  private begin(delivery: Delivery): void {
    const { target } = delivery;
    this.slotsTaken.set(target, (this.slotsTaken.get(target) ?? 0) + 1);
    const carried = this.carry(delivery).then((isMoreDue) => {
      this.underWay.delete(carried);
      this.free(target);
      if (isMoreDue || this.leftSome || this.cutShort.has(target)) this.goOn();
    });
    this.underWay.add(carried);
  }

  /** Never fails: what could not be written down is sent again when the lease is over. */
  private async carry(delivery: Delivery): Promise<boolean> {
    const [at, began] = [this.tools.clock.now(), performance.now()];
    const attempt = await this.attempt(delivery);
    if (attempt.outcome === 'failed') this.troubled.add(delivery.target);
    else this.troubled.delete(delivery.target);
    const tookMs = Math.round(performance.now() - began);
    try {
      return await this.tools.settlements.settle(delivery, { attempt, at, tookMs });
    } catch (error) {
      this.logger.error(`What came of ${delivery.id} could not be kept.`, faultForLog(error));
      return false;
    }
  }

  private async attempt(delivery: Delivery): Promise<Attempt> {
    const { sender, deliveries } = this.tools;
    const { withinMs } = deliveries.settings;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<Attempt>((resolve) => {
      const late = { outcome: 'failed', error: 'too-slow' } as const;
      timer = setTimeout(resolve, PATIENCE * withinMs, late);
    });
    try {
      return await Promise.race([sender.send(delivery, { withinMs }), tooLate]);
    } catch (error) {
      this.logger.error(`Sending ${delivery.id} failed.`, faultForLog(error));
      return { outcome: 'failed', error: 'fault' };
    } finally {
      clearTimeout(timer);
    }
  }

  private otherwise(): Record<string, number> {
    const targets = [...this.slotsTaken.keys(), ...this.troubled];
    return Object.fromEntries(
      targets.map((target) => [target, Math.max(0, this.slotsLeft(target))]),
    );
  }

  private slotsLeft(target: string): number {
    const most = this.troubled.has(target) ? SLOTS_OF_TROUBLED : SLOTS_OF_TARGET;
    return most - (this.slotsTaken.get(target) ?? 0);
  }

  private free(target: string): void {
    const taken = (this.slotsTaken.get(target) ?? 1) - 1;
    if (taken > 0) this.slotsTaken.set(target, taken);
    else this.slotsTaken.delete(target);
  }
}
