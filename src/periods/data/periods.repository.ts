import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AGENCY_KINDS } from '../../agencies/agency-kinds.js';
import { Agency } from '../../agencies/agency.entity.js';
import { throwOnConstraint } from '../../common/constraints.js';
import { Database } from '../../common/database.js';
import { type Page } from '../../common/page.js';
import { Invalid, invalidAt } from '../../common/problems.js';
import { registerPage, type RegisterQuery } from '../../common/register-page.js';
import { searchVector, searchWords } from '../../common/search-words.js';
import { type Tx } from '../../common/tx.js';
import { Period } from '../congress-period.entity.js';
import { type CongressLevel } from '../domain/phase.js';
import { PeriodCodeTaken, PeriodNotFound } from '../periods.problems.js';
import { periodView, type PeriodView } from './period.view.js';

export interface PeriodFilter extends RegisterQuery {
  readonly level?: CongressLevel;
  /** Local days, both inclusive: periods with a window that touches them. */
  readonly from?: string;
  readonly to?: string;
}

type Row = Omit<Period, 'search'>;

const PROBLEMS = {
  congress_period_pkey: () => new PeriodCodeTaken(),
  congress_period_host_fkey: () => invalidAt('/host', 'unknown-agency'),
};

/** The register is open to everyone who is signed in, so no query here asks who. */
@Injectable()
export class PeriodsRepository {
  constructor(private readonly database: Database) {}

  async page(filter: PeriodFilter): Promise<Page<PeriodView>> {
    const { level, from, to } = filter;
    if (from !== undefined && to !== undefined && to < from) {
      throw new Invalid([{ parameter: 'to', rule: 'not-before-from' }]);
    }
    const query = this.database.reads.createQueryBuilder(Period, 'period');
    if (from !== undefined || to !== undefined)
      query.where(TOUCHES, { from: from ?? null, to: to ?? null });
    return registerPage(query, filter, { key: 'code', equal: { level }, view: periodView });
  }

  async one(code: string): Promise<PeriodView> {
    const period = await this.database.reads.findOneBy(Period, { code });
    if (!period) throw new PeriodNotFound({ code });
    return periodView(period);
  }

  async lock(tx: Tx, code: string): Promise<Period> {
    const period = await tx.findOne(Period, {
      where: { code },
      lock: { mode: 'pessimistic_write' },
    });
    if (!period) throw new PeriodNotFound({ code });
    return period;
  }

  async insert(tx: Tx, period: Row): Promise<void> {
    await tx
      .insert(Period, { ...period, search: searchOf(period) })
      .catch(throwOnConstraint(PROBLEMS));
  }

  async update(tx: Tx, period: Row): Promise<void> {
    await tx
      .update(Period, period.code, { ...period, search: searchOf(period) })
      .catch(throwOnConstraint(PROBLEMS));
  }

  async delete(tx: Tx, code: string): Promise<void> {
    await tx.delete(Period, code);
  }

  /** Incidents know periods, not the other way round: this feature looks at their table, never at their code. */
  async hasIncidents(tx: Tx, code: string): Promise<boolean> {
    const [row] = await tx.query<{ used: boolean }[]>(
      'SELECT EXISTS (SELECT FROM incident WHERE period_code = $1) AS used',
      [code],
    );
    return row?.used === true;
  }

  /** @throws Invalid with every place of the scope that names neither an agency nor a kind of agency */
  async refuseUnknownPlaces(tx: Tx, scope: readonly string[]): Promise<void> {
    const agencies = await tx.find(Agency, { select: { code: true }, where: { code: In(scope) } });
    const known = new Set([...EVERYONE_AND_KINDS, ...agencies.map(({ code }) => code)]);
    const places = scope.flatMap((entry, i) =>
      known.has(entry) ? [] : [{ pointer: `/scope/${i}`, rule: 'unknown-scope' }],
    );
    if (places.length > 0) throw new Invalid(places);
  }
}

const EVERYONE_AND_KINDS = ['*', ...AGENCY_KINDS.map((kind) => `${kind}:*`)];

const touches = (window: string): string =>
  `(period.${window}From <= coalesce(:to::date, 'infinity') AND period.${window}To >= coalesce(:from::date, '-infinity'))`;
const TOUCHES = `(${['before', 'during', 'after'].map(touches).join(' OR ')})`;

const searchOf = ({ code, nameVi, nameEn }: Row): string =>
  searchVector(searchWords(code, nameVi, nameEn));
