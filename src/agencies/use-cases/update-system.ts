import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { fieldChanges } from '../../common/precondition.js';
import { RegisterLog } from '../../common/register-log.js';
import { systemView, type SystemView } from '../data/system.view.js';
import { SystemsRepository } from '../data/systems.repository.js';
import { type SystemFacts, systemOf } from './system-facts.js';

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
      const was = systemView(await this.systems.lock(tx, code));
      const entry = { register: 'system', key: code, version: was.version } as const;
      await this.log.expect(tx, entry, ifMatch);
      const version = was.version + 1;
      const system = systemOf({ code, version }, { ...was, ...facts });
      const changes = fieldChanges(was, { ...systemView(system), version: was.version });
      if (changes.length === 0) return was;
      await this.systems.update(tx, system);
      await this.log.record(tx, actor, { ...entry, version }, { verb: 'updated', changes });
      return systemView(system);
    });
  }
}
