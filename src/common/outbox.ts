import { Injectable } from '@nestjs/common';
import { OutboxEvent } from './outbox-event.entity.js';
import { type Tx } from './tx.js';

/** Thin by intent: a subscriber who wants more asks the API, which checks who is asking. */
export interface DomainEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly occurredAt: Date;
  readonly data: object;
  /** As OutboxEvent has them; nobody by name where they are left out. */
  readonly audience?: readonly string[];
  readonly overviewOf?: string | null;
}

@Injectable()
export class Outbox {
  async add(tx: Tx, ...events: readonly DomainEvent[]): Promise<void> {
    await tx.insert(
      OutboxEvent,
      events.map((event) => ({ audience: [], overviewOf: null, ...event })),
    );
  }
}
