import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { throwOnConstraint } from '../../common/constraints.js';
import { Database } from '../../common/database.js';
import { inPortions } from '../../common/batches.js';
import { type Page } from '../../common/page.js';
import { invalidAt } from '../../common/problems.js';
import { registerPage, type RegisterQuery } from '../../common/register-page.js';
import { searchVector, searchWords } from '../../common/search-words.js';
import { type Tx } from '../../common/tx.js';
import { SystemCodeTaken, SystemNotFound } from '../agencies.problems.js';
import { type CongressRole } from '../domain/congress-roles.js';
import { InformationSystem } from '../information-system.entity.js';
import { systemShownTo, type SystemView } from './system.view.js';

export interface SystemFilter extends RegisterQuery {
  readonly operator?: string;
  readonly provider?: string;
  readonly level?: number;
  readonly congressRole?: CongressRole;
  readonly active?: boolean;
}

type Row = Omit<InformationSystem, 'search'>;

const PROBLEMS = {
  information_system_pkey: () => new SystemCodeTaken(),
  information_system_operator_fkey: () => invalidAt('/operatorAgency', 'unknown-agency'),
  information_system_provider_fkey: () => invalidAt('/provider', 'unknown-agency'),
};

/** Everyone signed in may read the register; who asks decides whether the addresses are in the answer. */
@Injectable()
export class SystemsRepository {
  constructor(private readonly database: Database) {}

  page(actor: Actor, filter: SystemFilter): Promise<Page<SystemView>> {
    const { operator, provider, level, congressRole, active } = filter;
    return registerPage(
      this.database.reads.createQueryBuilder(InformationSystem, 'system'),
      filter,
      {
        key: 'code',
        equal: { operatorAgency: operator, providerAgency: provider, level, congressRole, active },
        view: (system) => systemShownTo(actor, system),
      },
    );
  }

  async one(actor: Actor, code: string): Promise<SystemView> {
    const system = await this.database.reads.findOneBy(InformationSystem, { code });
    if (!system) throw new SystemNotFound({ code });
    return systemShownTo(actor, system);
  }

  async lock(tx: Tx, code: string): Promise<InformationSystem> {
    const system = await tx.findOne(InformationSystem, {
      where: { code },
      lock: { mode: 'pessimistic_write' },
    });
    if (!system) throw new SystemNotFound({ code });
    return system;
  }

  /** All systems, with everybody else kept from changing one until the transaction ends. */
  async lockAll(tx: Tx): Promise<ReadonlyMap<string, InformationSystem>> {
    await tx.query('LOCK TABLE information_system IN SHARE ROW EXCLUSIVE MODE');
    return byCode(await tx.find(InformationSystem));
  }

  /** With their addresses: for whoever keeps the register. */
  async all(): Promise<ReadonlyMap<string, InformationSystem>> {
    return byCode(await this.database.reads.find(InformationSystem));
  }

  async insert(tx: Tx, ...systems: readonly Row[]): Promise<void> {
    for (const some of inPortions(systems)) {
      const rows = some.map((system) => ({ ...system, search: searchOf(system) }));
      await tx.insert(InformationSystem, rows).catch(throwOnConstraint(PROBLEMS));
    }
  }

  async update(tx: Tx, system: Row): Promise<void> {
    await tx
      .update(InformationSystem, system.code, { ...system, search: searchOf(system) })
      .catch(throwOnConstraint(PROBLEMS));
  }
}

const byCode = (systems: readonly InformationSystem[]): ReadonlyMap<string, InformationSystem> =>
  new Map(systems.map((system) => [system.code, system]));

// Not the addresses: a search would tell those who may not read them.
const searchOf = ({ code, name, domains }: Row): string =>
  searchVector(searchWords(code, name, ...domains));
