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

export type FilingResult = { readonly code: string } | { readonly replay: unknown } | 'registers-changed';

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
    const context = requestContext.getStore();
    const claim = context?.idempotency;
    const [row] = await this.database.statement<{ code: string }>('file-report', FILE_REPORT, [
      document,
      mark,
      at,
      revision,
      context?.callerId ?? null,
      claim?.key ?? null,
      claim?.fingerprint ?? null,
      this.idempotency.expiredBefore(),
    ]);
    if (row) return row;
    if (context?.callerId !== undefined && claim) {
      const { callerId } = context;
      const stored = await this.database.reads.findOneBy(IdempotencyKey, { callerId, key: claim.key });
      if (stored) return { replay: this.idempotency.replayOf(context, stored) };
    }
    await this.registers.refresh();
    return 'registers-changed';
  }
}
