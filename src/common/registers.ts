import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Database } from './database.js';

type Load<T> = (reads: EntityManager) => Promise<T>;

/** What a register keeps in memory, as of the last refresh. */
export type Kept<T> = () => T;

/**
 * Registers change rarely and are needed at every report, so their rows are kept in memory. A counter in the database
 * (register_revision, moved by triggers) says when they are old: whoever decides by them compares it first.
 */
@Injectable()
export class Registers {
  private readonly loads: ((reads: EntityManager) => Promise<void>)[] = [];
  private known = '';
  private loading: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  /** The revision of what is in memory: a statement may refuse to act on another. */
  get revision(): string {
    return this.known;
  }

  keep<T>(load: Load<T>): Kept<T> {
    let rows: { value: T } | undefined;
    this.loads.push(async (reads) => {
      rows = { value: await load(reads) };
    });
    return () => {
      if (!rows) throw new Error('The registers were not loaded before they were read.');
      return rows.value;
    };
  }

  /** Makes what is in memory as new as what this connection sees. */
  async refresh(reads: EntityManager = this.database.reads): Promise<void> {
    let revision = await revisionIn(reads);
    while (revision !== this.known) {
      this.loading ??= this.load(reads, revision).finally(() => (this.loading = undefined));
      await this.loading;
      // It may have been somebody else's, begun before the change that is wanted here.
      revision = await revisionIn(reads);
    }
  }

  /**
   * What comes of a decision by what is in memory. Where it refuses, the reason may only be that the memory is old:
   * then it is made once more by the newest. So what is fine costs no round trip.
   */
  async decide<T>(decision: () => T): Promise<T> {
    const { known } = this;
    try {
      return decision();
    } catch (refusal) {
      await this.refresh();
      if (known === this.known) throw refusal;
      return decision();
    }
  }

  // The number was read before the rows, so the rows are never older than it says. All on the connection that asks:
  // transactions that wait here hold every connection of the pool, so one more would never come.
  private async load(reads: EntityManager, revision: string): Promise<void> {
    for (const load of this.loads) await load(reads);
    this.known = revision;
  }
}

async function revisionIn(reads: EntityManager): Promise<string> {
  const [row] = await reads.query<{ revision: string }[]>(
    'SELECT revision::text FROM register_revision',
  );
  return row?.revision ?? '';
}
