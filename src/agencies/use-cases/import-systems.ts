import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { AgenciesRepository } from '../data/agencies.repository.js';
import { type ImportView } from '../data/import/import.view.js';
import { type ImportWish, RegisterImport } from '../data/import/register-import.js';
import { SystemsRepository } from '../data/systems.repository.js';
import { SYSTEM_COLUMNS } from '../domain/import/columns.js';
import { runByKnown } from '../domain/import/together.js';
import {
  systemAfter,
  systemChanges,
  type SystemFacts,
  systemOf,
  type SystemRow,
} from './system-facts.js';

/** A file of information systems, tried or brought in. */
@Injectable()
export class ImportSystems {
  constructor(
    private readonly agencies: AgenciesRepository,
    private readonly systems: SystemsRepository,
    private readonly imports: RegisterImport,
  ) {}

  run(actor: Actor, wish: ImportWish<SystemFacts>): Promise<ImportView> {
    const { agencies, systems } = this;
    return this.imports.run<SystemRow, SystemFacts>(actor, wish, {
      ...SYSTEM,
      read: () => systems.all(),
      lock: (tx) => systems.lockAll(tx),
      // Agencies are never removed, so those that are there now will be when the systems are written.
      together: async (plan) => {
        const known = await agencies.all();
        return runByKnown(plan, (code) => known.has(code));
      },
      insert: (tx, made) => systems.insert(tx, ...made),
      update: (tx, changed) => systems.update(tx, changed),
    });
  }
}

const SYSTEM = {
  register: 'system',
  columns: SYSTEM_COLUMNS,
  created: (code: string, facts: SystemFacts) => systemOf({ code, version: 1 }, facts),
  changed: systemAfter,
  changes: systemChanges,
  nameOf: ({ name }: SystemRow) => name,
  whole: (_: SystemRow | undefined, said: Readonly<Record<string, unknown>>) => said,
} as const;
