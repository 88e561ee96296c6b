import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { IdempotencyKey } from '../../common/idempotency-key.entity.js';
import { Idempotency } from '../../common/idempotency.js';
import { Registers } from '../../common/registers.js';
import { requestContext } from '../../common/request-context.js';
import { FILE_REPORT } from './file-report.statement.js';

export interface Filing {
  /** As reportDocument makes it. */
  readonly document: string;
  /** What stands in it where the code belongs. */
  readonly mark: string;
  readonly at: Date;
  /** The registers by which it was assessed: filed only while they hold. */
  readonly revision: string;
}

export type FilingResult =
  { readonly code: string } | { readonly replay: unknown } | 'registers-changed';

/**
 * Reporting in one statement, which is one transaction with one commit: key, incident, first event of its chain,
 * clocks, decision and outbox row. It writes nothing when the key is known or the registers have changed since.
 */
@Injectable()
export class Reports {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly registers: Registers,
  ) {}

  async file({ document, mark, at, revision }: Filing): Promise<FilingResult> {
    const [row] = await this.database.statement<{ code: string }>('file-report', FILE_REPORT, [
      ...[document, mark, at, revision],
      ...claimed(),
      this.idempotency.expiredBefore(),
    ]);
    const filed = row ?? (await this.answeredBefore());
    if (filed) return filed;
    await this.registers.refresh();
    return 'registers-changed';
  }

  private async answeredBefore(): Promise<{ readonly replay: unknown } | null> {
    const context = requestContext.getStore();
    const [callerId, key] = claimed();
    if (!context || callerId === null || key === null) return null;
    const stored = await this.database.reads.findOneBy(IdempotencyKey, { callerId, key });
    if (!stored || stored.createdAt <= this.idempotency.expiredBefore()) return null;
    return { replay: this.idempotency.replayOf(context, stored) };
  }
}

/** The caller, and the key and fingerprint of the request where it carries one. */
function claimed(): readonly [string | null, string | null, Buffer | null] {
  const { callerId = null, idempotency } = requestContext.getStore() ?? {};
  return [callerId, idempotency?.key ?? null, idempotency?.fingerprint ?? null];
}
