import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { throwOnConstraint } from '../../../common/constraints.js';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { type Program } from '../../domain/programs/programs.js';
import { NoSource, ProgramTaken, SourceNotFound } from '../../intake.problems.js';
import { IntakeSource } from './intake-source.entity.js';
import { intakeSourceView, type IntakeSourceView } from './intake-source.view.js';

export interface IntakeSourceFilter {
  readonly agency?: string;
  readonly program?: Program;
  readonly limit: number;
  readonly cursor?: string;
}

const ORDER = 'id';
const PROBLEMS = { intake_source_program_key: () => new ProgramTaken() };

/** For those who keep the registers, who see those of all agencies. One that was removed is no more. */
@Injectable()
export class IntakeSourcesRepository {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async page({
    agency,
    program,
    limit,
    cursor,
  }: IntakeSourceFilter): Promise<Page<IntakeSourceView>> {
    const query = this.database.reads
      .createQueryBuilder(IntakeSource, 'source')
      .where('source.removedAt IS NULL');
    if (agency !== undefined) query.andWhere('source.agencyCode = :agency', { agency });
    if (program !== undefined) query.andWhere('source.program = :program', { program });
    if (cursor !== undefined) {
      query.andWhere('source.id < :after', { after: readCursor(cursor, ORDER, KEYS.id).key });
    }
    const rows = await query
      .orderBy('source.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const position = ({ id }: IntakeSource) => ({ order: ORDER, value: null, key: id });
    return pageOf(rows, limit, position, intakeSourceView);
  }

  async one(id: string): Promise<IntakeSourceView> {
    const source = UUID.test(id)
      ? await this.database.reads.findOneBy(IntakeSource, { id, removedAt: IsNull() })
      : null;
    if (!source) throw new SourceNotFound({ id });
    return intakeSourceView(source);
  }

  async lock(tx: Tx, id: string): Promise<IntakeSource> {
    const where = { id, removedAt: IsNull() };
    const source = UUID.test(id)
      ? await tx.findOne(IntakeSource, { where, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!source) throw new SourceNotFound({ id });
    return source;
  }

  /** That of a key for a program, held: what it sends is taken in one delivery after the other. */
  async lockOf(tx: Tx, keyId: string, program: Program): Promise<IntakeSource> {
    const source = await tx.findOne(IntakeSource, {
      where: { keyId, program, removedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!source) throw new NoSource({ program });
    return source;
  }

  async insert(tx: Tx, source: IntakeSource): Promise<void> {
    await tx.insert(IntakeSource, source).catch(throwOnConstraint(PROBLEMS));
  }

  async update(tx: Tx, { id, ...columns }: IntakeSource): Promise<void> {
    await tx.update(IntakeSource, { id }, columns);
  }
}
