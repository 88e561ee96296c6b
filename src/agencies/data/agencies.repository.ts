import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { type Page, pageOf, readCursor } from '../../common/page.js';
import { searchQuery, searchVector, searchWords } from '../../common/search-words.js';
import { type Tx } from '../../common/tx.js';
import { throwOnConstraint } from '../../common/constraints.js';
import { AgencyCodeTaken, AgencyNotFound } from '../agencies.problems.js';
import { Agency } from '../agency.entity.js';
import { type AgencyView, agencyView } from './agency.view.js';

export interface AgencyFilter {
  readonly q?: string;
  readonly kind?: string;
  readonly district?: string;
  readonly parent?: string;
  readonly verification?: string;
  readonly active?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

const ORDER = 'code';
const PROBLEMS = { agency_pkey: () => new AgencyCodeTaken() };

/** The register is open to everyone who is signed in, so no query here asks who. */
@Injectable()
export class AgenciesRepository {
  constructor(private readonly database: Database) {}

  async page({ q, limit, cursor, ...equal }: AgencyFilter): Promise<Page<AgencyView>> {
    const query = this.database.reads
      .createQueryBuilder(Agency, 'agency')
      .orderBy('agency.code')
      .limit(limit + 1);
    for (const [column, value] of Object.entries(COLUMNS)) {
      const wanted = equal[column as keyof typeof equal];
      if (wanted !== undefined) query.andWhere(`agency.${value} = :${column}`, { [column]: wanted });
    }
    const words = q === undefined ? null : searchQuery(q);
    if (words !== null) query.andWhere('agency.search @@ :words::tsquery', { words });
    if (cursor !== undefined) {
      query.andWhere('agency.code > :after', { after: readCursor(cursor, ORDER).key });
    }
    const rows = await query.getMany();
    return pageOf(rows, limit, ({ code }) => ({ order: ORDER, value: null, key: code }), agencyView);
  }

  async one(code: string): Promise<AgencyView> {
    const agency = await this.database.reads.findOneBy(Agency, { code });
    if (!agency) throw new AgencyNotFound({ code });
    return agencyView(agency);
  }

  async lock(tx: Tx, code: string): Promise<Agency> {
    const agency = await tx.findOne(Agency, { where: { code }, lock: { mode: 'pessimistic_write' } });
    if (!agency) throw new AgencyNotFound({ code });
    return agency;
  }

  /** The whole tree, locked against other changes of its shape until the transaction ends. */
  async lockTree(tx: Tx): Promise<ReadonlyMap<string, Agency>> {
    await tx.query('LOCK TABLE agency IN SHARE ROW EXCLUSIVE MODE');
    const agencies = await tx.find(Agency);
    return new Map(agencies.map((agency) => [agency.code, agency]));
  }

  async insert(tx: Tx, agency: Omit<Agency, 'search'>): Promise<void> {
    await tx
      .insert(Agency, { ...agency, search: searchOf(agency) })
      .catch(throwOnConstraint(PROBLEMS));
  }

  async update(tx: Tx, agency: Omit<Agency, 'search'>): Promise<void> {
    await tx.update(Agency, agency.code, { ...agency, search: searchOf(agency) });
  }
}

const COLUMNS = {
  kind: 'kind',
  district: 'districtCode',
  parent: 'parentCode',
  verification: 'verification',
  active: 'active',
} as const;

const searchOf = ({ code, nameVi, nameEn }: Omit<Agency, 'search'>): string =>
  searchVector(searchWords(code, nameVi, nameEn));
