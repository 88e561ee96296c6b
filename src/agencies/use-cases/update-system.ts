import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { RegisterLog } from '../../common/register-log.js';
import { systemView, type SystemView } from '../data/system.view.js';
import { SystemsRepository } from '../data/systems.repository.js';
import { systemAfter, systemChanges, type SystemFacts } from './system-facts.js';

@Injectable()
export class UpdateSystem {
  constructor(
    private readonly database: Database,
    private readonly systems: SystemsRepository,
    private readonly log: RegisterLog,
  ) {}

  run(
    actor: Actor,
    { code, ifMatch }: { code: string; ifMatch: string | undefined },
    facts: Partial<SystemFacts>,
  ): Promise<SystemView> {
    return this.database.transaction(async (tx) => {
      const before = await this.systems.lock(tx, code);
      const entry = { register: 'system', key: code, version: before.version } as const;
      await this.log.expect(tx, entry, ifMatch);
      const system = systemAfter(before, facts);
      const { version } = system;
      const changes = systemChanges(before, system);
      if (changes.length === 0) return systemView(before);
      await this.systems.update(tx, system);
      await this.log.record(tx, actor, { ...entry, version }, { verb: 'updated', changes });
      return systemView(system);
    });
  }
}
