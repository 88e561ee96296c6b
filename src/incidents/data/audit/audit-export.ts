import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { Invalid } from '../../../common/problems.js';
import { AccessLog } from '../access-log.js';
import { NO_HASH } from '../chain.js';
import { type AuditCheckpoint } from './audit-checkpoint.entity.js';
import { CheckpointsRepository } from './checkpoints.repository.js';
import { ExportPaper } from './export-paper.js';
import { headsAt, linksOf } from './sealed-record.js';

export interface Range {
  readonly from?: Date;
  readonly to?: Date;
}

/** Checkpoints one after the other; none where `last` comes before `first`. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The sealed record of a time as lines of JSON: a head; for each checkpoint the links that it sealed first, then itself;
 * the heads of all chains at the last one; and a line that seals the number of the lines before it and the hash of their bytes.
 */
@Injectable()
export class AuditExport {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: CheckpointsRepository,
    private readonly log: AccessLog,
    private readonly paper: ExportPaper,
  ) {}

  /** It is written down who has it before the first line leaves. */
  async openOfAllAgencies(actor: Actor, range: Range): Promise<AsyncGenerator<string>> {
    const { from, to } = range;
    if (from && to && to < from) throw new Invalid([{ parameter: 'to', rule: 'not-before-from' }]);
    const span = await this.spanOf(range);
    const before = await this.checkpoints.one(this.database.reads, span.first - 1);
    const asked = { from: instant(from), to: instant(to) };
    await this.log.noteExport(actor, `${asked.from ?? '…'}/${asked.to ?? '…'}`);
    const head = {
      ...{ ...asked, by: `${actor.name} (${actor.agency})` },
      after: { sequence: span.first - 1, hash: hexOf(before) },
    };
    return this.paper.sealed(head, this.lines(span));
  }

  /** Every checkpoint made after `from`, up to the first at or after `to`: in them is sealed what happened between the two. */
  private async spanOf({ from = new Date(0), to }: Range): Promise<Span> {
    const [row] = await this.database.reads.query<Span[]>(SPAN, [from, to ?? null]);
    if (!row) throw new Error('There is no span.');
    return row;
  }

  private async *lines({ first, last }: Span): AsyncGenerator<readonly object[]> {
    const { reads } = this.database;
    for (let sequence = first; sequence <= last; sequence++) {
      for await (const links of linksOf(reads, sequence)) yield links.map(kind('link'));
      const checkpoint = await this.checkpoints.one(reads, sequence);
      if (checkpoint) yield [{ kind: 'checkpoint', seal: checkpoint.seal }];
    }
    if (last < first) return;
    for await (const heads of headsAt(reads, last)) yield heads.map(kind('head'));
  }
}

const kind = (name: string) => (line: object) => ({ kind: name, ...line });

const instant = (at: Date | undefined): string | null => at?.toISOString() ?? null;

const hexOf = (checkpoint: AuditCheckpoint | null): string =>
  (checkpoint?.hash ?? NO_HASH).toString('hex');

const SPAN = `
  WITH newest AS (SELECT coalesce(max(sequence), 0) AS sequence FROM audit_checkpoint)
  SELECT coalesce((SELECT min(sequence) FROM audit_checkpoint WHERE at > $1), sequence + 1) AS first,
         coalesce((SELECT min(sequence) FROM audit_checkpoint WHERE at >= $2), sequence) AS last
    FROM newest`;
