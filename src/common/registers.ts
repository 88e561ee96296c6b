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
  private readonly loads: (() => Promise<void>)[] = [];
  private known = '';
  private loading: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  /** The revision of what is in memory: a statement may refuse to act on another. */
  get revision(): string {
    return this.known;
  }

  keep<T>(load: Load<T>): Kept<T> {
    let rows: { value: T } | undefined;
    this.loads.push(async () => {
      rows = { value: await load(this.database.reads) };
    });
    return () => {
      if (!rows) throw new Error('The registers were not loaded before they were read.');
      return rows.value;
    };
  }

  /** Makes what is in memory as new as what this connection sees. */
  async refresh(reads: EntityManager = this.database.reads): Promise<void> {
    const [row] = await reads.query<{ revision: string }[]>(
      'SELECT revision::text FROM register_revision',
    );
    const revision = row?.revision ?? '';
    if (revision === this.known) return;
    this.loading ??= this.load(revision).finally(() => (this.loading = undefined));
    await this.loading;
  }

  // The number was read before the rows, so the rows are never older than it says.
  private async load(revision: string): Promise<void> {
    await Promise.all(this.loads.map((load) => load()));
    this.known = revision;
  }
}
