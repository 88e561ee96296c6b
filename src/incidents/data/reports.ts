import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { IdempotencyKey } from '../../common/idempotency-key.entity.js';
import { Idempotency } from '../../common/idempotency.js';
import { Registers } from '../../common/registers.js';
import { requestContext } from '../../common/request-context.js';
import { type Tx } from '../../common/tx.js';
import { FILE_REPORTS, SEPARATOR } from './file-report.statement.js';
import { GroupCommit } from './group-commit.js';

export interface Filing {
  /** As reportDocument makes it. */
  readonly document: string;
  /** What stands in it where the code belongs. */
  readonly mark: string;
  readonly at: Date;
  /** The registers by which it was assessed: filed only while they hold. */
  readonly revision: string;
}

type Claim = readonly [caller: string | null, key: string | null, fingerprint: Buffer | null];

interface Claimed extends Filing {
  readonly claim: Claim;
}

export type FilingResult =
  { readonly code: string } | { readonly replay: unknown } | 'registers-changed';

/**
 * Reporting in one statement, which is one transaction with one commit: key, incident, first event of its chain,
 * clocks, decision and outbox row. It writes nothing when the key is known or the registers have changed since.
 */
@Injectable()
export class Reports {
  private readonly commits = new GroupCommit((filings: readonly Claimed[]) => this.write(filings));

  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly registers: Registers,
  ) {}

  async file(filing: Filing): Promise<FilingResult> {
    const code = await this.commits.add({ ...filing, claim: claimed() });
    const filed = code === undefined ? await this.answeredBefore() : { code };
    if (filed) return filed;
    await this.registers.refresh();
    return 'registers-changed';
  }

  /** The same as one step of a transaction that writes more, which keeps no answer for a key; null where the registers have changed. */
  async fileWithin(tx: Tx, filing: Filing): Promise<string | null> {
    const unclaimed = { ...filing, claim: [null, null, null] } as const;
    const [row] = await tx.query<{ code: string }[]>(FILE_REPORTS, this.parameters([unclaimed]));
    return row?.code ?? null;
  }

  /** The code of each, or nothing for one that was not written. */
  private async write(filings: readonly Claimed[]): Promise<readonly (string | undefined)[]> {
    const rows = await this.database.statement<{ place: number; code: string }>(
      'file-reports',
      FILE_REPORTS,
      this.parameters(filings),
    );
    const codes = new Map(rows.map(({ place, code }) => [place, code]));
    return filings.map((_, i) => codes.get(i + 1));
  }

  private readonly parameters = (filings: readonly Claimed[]): unknown[] => [
    filings.map(({ document }) => document).join(SEPARATOR),
    filings.map(({ mark }) => mark),
    filings.map(({ at }) => at),
    filings.map(({ revision }) => revision),
    ...[0, 1, 2].map((i) => filings.map(({ claim }) => claim[i])),
    this.idempotency.expiredBefore(),
  ];

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
function claimed(): Claim {
  const { callerId = null, idempotency } = requestContext.getStore() ?? {};
  return [callerId, idempotency?.key ?? null, idempotency?.fingerprint ?? null];
}
