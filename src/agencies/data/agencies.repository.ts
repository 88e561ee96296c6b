import { Injectable } from '@nestjs/common';
import { throwOnConstraint } from '../../common/constraints.js';
import { Database } from '../../common/database.js';
import { inPortions } from '../../common/batches.js';
import { type Page } from '../../common/page.js';
import { registerPage, type RegisterQuery } from '../../common/register-page.js';
import { searchVector, searchWords } from '../../common/search-words.js';
import { type Tx } from '../../common/tx.js';
import { AgencyCodeTaken, AgencyNotFound } from '../agencies.problems.js';
import { Agency } from '../agency.entity.js';
import { type AgencyView, agencyView } from './agency.view.js';

export interface AgencyFilter extends RegisterQuery {
  readonly kind?: string;
  readonly district?: string;
  readonly parent?: string;
  readonly verification?: 'verified' | 'memory';
  readonly active?: boolean;
}

const PROBLEMS = { agency_pkey: () => new AgencyCodeTaken() };

/** The register is open to everyone who is signed in, so no query here asks who. */
@Injectable()
export class AgenciesRepository {
  constructor(private readonly database: Database) {}

  page(filter: AgencyFilter): Promise<Page<AgencyView>> {
    const { kind, district, parent, verification, active } = filter;
    return registerPage(this.database.reads.createQueryBuilder(Agency, 'agency'), filter, {
      key: 'code',
      equal: { kind, districtCode: district, parentCode: parent, verification, active },
      view: agencyView,
    });
  }

  async one(code: string): Promise<AgencyView> {
    const agency = await this.database.reads.findOneBy(Agency, { code });
    if (!agency) throw new AgencyNotFound({ code });
    return agencyView(agency);
  }

  async lock(tx: Tx, code: string): Promise<Agency> {
    const agency = await tx.findOne(Agency, {
      where: { code },
      lock: { mode: 'pessimistic_write' },
    });
    if (!agency) throw new AgencyNotFound({ code });
    return agency;
  }

  /** The whole tree, locked against other changes of its shape until the transaction ends. */
  async lockTree(tx: Tx): Promise<ReadonlyMap<string, Agency>> {
    await tx.query('LOCK TABLE agency IN SHARE ROW EXCLUSIVE MODE');
    return byCode(await tx.find(Agency));
  }

  /** Every agency, those too that are no longer active. */
  async all(): Promise<ReadonlyMap<string, Agency>> {
    return byCode(await this.database.reads.find(Agency));
  }

  /** In this order: one that stands under another comes after it. */
  async insert(tx: Tx, ...agencies: readonly Omit<Agency, 'search'>[]): Promise<void> {
    for (const some of inPortions(agencies)) {
      const rows = some.map((agency) => ({ ...agency, search: searchOf(agency) }));
      await tx.insert(Agency, rows).catch(throwOnConstraint(PROBLEMS));
    }
  }

  async update(tx: Tx, agency: Omit<Agency, 'search'>): Promise<void> {
    await tx.update(Agency, agency.code, { ...agency, search: searchOf(agency) });
  }
}

const byCode = (agencies: readonly Agency[]): ReadonlyMap<string, Agency> =>
  new Map(agencies.map((agency) => [agency.code, agency]));

const searchOf = ({ code, nameVi, nameEn }: Omit<Agency, 'search'>): string =>
  searchVector(searchWords(code, nameVi, nameEn));
