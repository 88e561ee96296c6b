import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { RegisterLog } from '../../common/register-log.js';
import { systemView, type SystemView } from '../data/system.view.js';
import { SystemsRepository } from '../data/systems.repository.js';
import { systemChanges, type SystemFacts, systemOf } from './system-facts.js';

@Injectable()
export class CreateSystem {
  constructor(
    private readonly database: Database,
    private readonly systems: SystemsRepository,
    private readonly log: RegisterLog,
  ) {}

  run(actor: Actor, code: string, facts: SystemFacts): Promise<SystemView> {
    return this.database.transaction(async (tx) => {
      const system = systemOf({ code, version: 1 }, facts);
      await this.systems.insert(tx, system);
      const entry = { register: 'system', key: code, version: 1 } as const;
      await this.log.record(tx, actor, entry, {
        verb: 'created',
        changes: systemChanges(undefined, system),
      });
      return systemView(system);
    });
  }
}
