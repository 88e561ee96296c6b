import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyInstance } from 'fastify';
import {
  DataSource,
  type EntityManager,
  type EntitySubscriberInterface,
  type QueryRunner,
} from 'typeorm';

/**
 * Lines for a SIEM, on the log's output. One that belongs to a transaction waits until that is committed: a sign-in that
 * was rolled back never was. They are written whatever LOG_LEVEL is, but for `silent`: who wants fewer lines of the
 * access log has not asked to be blind.
 */
@Injectable()
export class SecurityLines implements EntitySubscriberInterface {
  private readonly waiting = new WeakMap<QueryRunner, object[]>();

  constructor(
    private readonly host: HttpAdapterHost,
    source: DataSource,
  ) {
    source.subscribers.push(this);
  }

  write({ queryRunner }: EntityManager, line: object): void {
    if (queryRunner?.isTransactionActive !== true) {
      this.print([line]);
      return;
    }
    this.waiting.set(queryRunner, [...(this.waiting.get(queryRunner) ?? []), line]);
  }

  afterTransactionCommit({ queryRunner }: { queryRunner: QueryRunner }): void {
    this.print(this.waiting.get(queryRunner) ?? []);
    this.waiting.delete(queryRunner);
  }

  afterTransactionRollback({ queryRunner }: { queryRunner: QueryRunner }): void {
    this.waiting.delete(queryRunner);
  }

  private print(lines: readonly object[]): void {
    if (lines.length === 0) return;
    const { log } = this.host.httpAdapter.getInstance<FastifyInstance>();
    if (log.level === 'silent') return;
    const always = log.child({}, { level: 'info' });
    for (const line of lines) always.info(line, 'security');
  }
}
