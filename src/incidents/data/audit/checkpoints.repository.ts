import { Injectable } from '@nestjs/common';
import { Between, type EntityManager, LessThan, MoreThan } from 'typeorm';
import { canonicalJson } from '../../../common/canonical-json.js';
import { Database } from '../../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { AuditCheckpoint } from './audit-checkpoint.entity.js';
import { sha256 } from './sealed-record.js';

/** The `typ` of its seal. */
export const CHECKPOINT = 'truc-ban-checkpoint';

export type Unsealed = Omit<AuditCheckpoint, 'hash' | 'seal'>;
export type CheckpointView = ReturnType<typeof checkpointView>;

const ORDER = '-sequence';

@Injectable()
export class CheckpointsRepository {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async page({ limit, cursor }: { limit: number; cursor?: string }): Promise<Page<CheckpointView>> {
    const before =
      cursor === undefined ? undefined : Number(readCursor(cursor, ORDER, KEYS.sequence).key);
    const rows = await this.database.reads.find(AuditCheckpoint, {
      where: before === undefined ? {} : { sequence: LessThan(before) },
      order: { sequence: 'DESC' },
      take: limit + 1,
    });
    const position = ({ sequence }: AuditCheckpoint) => ({
      ...{ order: ORDER, value: null, key: String(sequence) },
    });
    return pageOf(rows, limit, position, checkpointView);
  }

  /** Until the transaction ends no other process makes one. */
  async lock(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit_checkpoint', 0))`);
  }

  newest(reads: EntityManager): Promise<AuditCheckpoint | null> {
    return reads.findOne(AuditCheckpoint, { where: {}, order: { sequence: 'DESC' } });
  }

  one(reads: EntityManager, sequence: number): Promise<AuditCheckpoint | null> {
    return reads.findOneBy(AuditCheckpoint, { sequence });
  }

  /** In order. */
  after(reads: EntityManager, sequence: number, limit: number): Promise<AuditCheckpoint[]> {
    return reads.find(AuditCheckpoint, {
      where: { sequence: MoreThan(sequence) },
      order: { sequence: 'ASC' },
      take: limit,
    });
  }

  between(reads: EntityManager, first: number, last: number): Promise<AuditCheckpoint[]> {
    return reads.find(AuditCheckpoint, {
      where: { sequence: Between(first, last) },
      order: { sequence: 'ASC' },
    });
  }

  /** Writes how far every chain has come that has come further since; how many. One statement, so all at one instant. */
  async addLeaves(tx: Tx, sequence: number): Promise<number> {
    const [row] = await tx.query<{ leaves: number }[]>(ADD_LEAVES, [sequence]);
    return row?.leaves ?? 0;
  }

  async insert(tx: Tx, checkpoint: Unsealed, seal: string): Promise<AuditCheckpoint> {
    const sealed = { ...checkpoint, hash: checkpointHash(checkpoint), seal };
    await tx.insert(AuditCheckpoint, sealed);
    return sealed;
  }
}

/** What is signed and hashed. */
export const checkpointFacts = (checkpoint: Unsealed) => ({
  sequence: checkpoint.sequence,
  at: checkpoint.at.toISOString(),
  previousHash: checkpoint.previousHash.toString('hex'),
  incidents: checkpoint.incidents,
  events: checkpoint.events,
  added: checkpoint.added,
  headsRoot: checkpoint.headsRoot.toString('hex'),
  linksRoot: checkpoint.linksRoot.toString('hex'),
});

export const checkpointHash = (checkpoint: Unsealed): Buffer =>
  sha256(canonicalJson(checkpointFacts(checkpoint)));

export const checkpointView = (checkpoint: AuditCheckpoint) => ({
  ...checkpointFacts(checkpoint),
  hash: checkpoint.hash.toString('hex'),
  seal: checkpoint.seal,
});

// A head that is another one at the same length is written down too: the leaf before it stays and convicts it.
const ADD_LEAVES = `
  WITH added AS (
    INSERT INTO audit_leaf (incident, checkpoint, since, event_count, head_hash)
    SELECT i.code, $1, coalesce(last.event_count, 0), i.event_count, i.head_hash
      FROM incident i
      LEFT JOIN (
        SELECT DISTINCT ON (incident) incident, event_count, head_hash
          FROM audit_leaf ORDER BY incident, checkpoint DESC
      ) last ON last.incident = i.code
     WHERE (last.event_count, last.head_hash) IS DISTINCT FROM (i.event_count, i.head_hash)
    RETURNING 1
  )
  SELECT count(*)::integer AS leaves FROM added`;
