import { Injectable } from '@nestjs/common';
import { type Pool, type QueryResultRow } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Idempotency } from './idempotency.js';
import { type Tx } from './tx.js';

// SQLSTATE serialization_failure and deadlock_detected: the only failures where running again can help.
const RETRYABLE = new Set(['40001', '40P01']);
const MAX_ATTEMPTS = 3;

@Injectable()
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly idempotency: Idempotency,
  ) {}

  get reads(): EntityManager {
    return this.source.manager;
  }

  /**
   * Runs work in a transaction of its own, and again from the start if it lost a race for locks.
   * Under an Idempotency-Key the answer of the first time is given again and nothing is done.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction((manager) => {
          const tx = manager as Tx;
          return this.idempotency.once(tx, () => work(tx));
        });
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }

  /** Reads that all see the same instant, whatever is written meanwhile. */
  snapshot<T>(read: (reads: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', read);
  }

  /** One statement that is a transaction of its own, parsed and planned once per connection: the hot path of reporting. */
  async statement<R extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<R[]> {
    const pool = (this.source.driver as PostgresDriver).master as Pool;
    const { rows } = await pool.query<R>({ name, text, values: [...values] });
    return rows;
  }
}

function isRetryable(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    RETRYABLE.has((error.driverError as { code?: string }).code ?? '')
  );
}
