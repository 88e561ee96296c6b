import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { AGENCY_KINDS } from '../agency-kinds.js';
import { AgenciesRepository } from '../data/agencies.repository.js';
import { type ImportView } from '../data/import/import.view.js';
import { type ImportWish, RegisterImport } from '../data/import/register-import.js';
import { agencyColumns } from '../domain/import/columns.js';
import { placedTogether } from '../domain/import/together.js';
import { parentsFirst } from '../domain/tree.js';
import {
  agencyAfter,
  agencyChanges,
  type AgencyFacts,
  agencyOf,
  type AgencyRow,
} from './agency-facts.js';

/** A file of agencies, tried or brought in; the tree is judged with all of them in it. */
@Injectable()
export class ImportAgencies {
  constructor(
    private readonly agencies: AgenciesRepository,
    private readonly imports: RegisterImport,
  ) {}

  run(actor: Actor, wish: ImportWish<AgencyFacts>): Promise<ImportView> {
    const { agencies } = this;
    return this.imports.run<AgencyRow, AgencyFacts>(actor, wish, {
      ...AGENCY,
      read: () => agencies.all(),
      lock: (tx) => agencies.lockTree(tx),
      together: (plan, existing) => Promise.resolve(placedTogether(plan, existing)),
      insert: (tx, made) => agencies.insert(tx, ...parentsFirst(made)),
      update: (tx, changed) => agencies.update(tx, changed),
    });
  }
}

const AGENCY = {
  register: 'agency',
  columns: agencyColumns(AGENCY_KINDS),
  created: (code: string, facts: AgencyFacts) => agencyOf({ code, version: 1 }, facts),
  changed: agencyAfter,
  changes: agencyChanges,
  nameOf: ({ nameVi }: AgencyRow) => nameVi,
  // A file may have the name in one language only, which says nothing of the other.
  whole: (before: AgencyRow | undefined, said: Readonly<Record<string, unknown>>) => {
    if (before && said.name === undefined) return said;
    const was = before && { vi: before.nameVi, en: before.nameEn };
    return { ...said, name: { ...was, ...(said.name as object | undefined) } };
  },
} as const;
