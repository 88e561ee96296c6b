import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { inPortions } from './batches.js';
import { Clock } from './clock.js';
import { newId } from './identifier.js';
import { Outbox } from './outbox.js';
import { type AttributedChange, expectVersion, type FieldChange } from './precondition.js';
import { RegisterEvent } from './register-event.entity.js';
import { type Register, registerEventType } from './register-verbs.js';
import { type Tx } from './tx.js';

/** Who changes a register; every signed-in person is one. The desk itself has no id. */
export interface Author {
  readonly id: string | null;
  readonly name: string;
}

/** One row of one register: ('agency', 'GL-STTTT'). */
export interface Entry {
  readonly register: Register;
  readonly key: string;
  readonly version: number;
}

/** `verb` is one of the register's REGISTER_VERBS. */
export interface Recorded {
  readonly verb: string;
  readonly changes: readonly FieldChange[];
}

/** The history of the registers: who changed which field of what, when; and the outbox row that goes with it. */
@Injectable()
export class RegisterLog {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Writes down a change and its outbox row. */
  async record(tx: Tx, author: Author, entry: Entry, recorded: Recorded): Promise<void> {
    await this.recordAll(tx, author, [{ ...entry, ...recorded }]);
  }

  /** Writes down many changes in this order, as if each had been made by itself. */
  async recordAll(tx: Tx, author: Author, all: readonly (Entry & Recorded)[]): Promise<void> {
    const at = this.clock.now();
    const signed = { actorId: author.id, actorName: author.name };
    for (const some of inPortions(all)) {
      const events = some.map((one) => ({
        ...{ ...one, id: newId(), type: registerEventType(one.register, one.verb) },
      }));
      await tx.insert(
        RegisterEvent,
        events.map(({ verb: _, ...event }) => ({ ...event, ...signed, at })),
      );
      await this.outbox.add(
        tx,
        ...events.map(({ id, type, key: subject, version, changes }) => ({
          ...{ id, type, subject, occurredAt: at },
          data: { version, fields: changes.map(({ field }) => field) },
        })),
      );
    }
  }

  /** 428 without If-Match, 412 with what changed since. */
  expect(tx: Tx, entry: Entry, ifMatch: string | undefined): Promise<void> {
    return expectVersion(ifMatch, entry.version, (version) => this.since(tx, entry, version));
  }

  private async since(
    tx: Tx,
    { register, key }: Entry,
    version: number,
  ): Promise<AttributedChange[]> {
    const events = await tx.find(RegisterEvent, {
      where: { register, key, version: MoreThan(version) },
      order: { version: 'ASC' },
    });
    return events.flatMap(({ changes, actorName: by, at }) =>
      (changes as FieldChange[]).map((change) => ({ ...change, by, at })),
    );
  }
}
