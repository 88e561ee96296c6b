import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { invalidAt } from '../../common/problems.js';
import { RegisterLog } from '../../common/register-log.js';
import { AgenciesRepository } from '../data/agencies.repository.js';
import { type AgencyView, agencyView } from '../data/agency.view.js';
import { agencyChanges, type AgencyFacts, agencyOf } from './agency-facts.js';

@Injectable()
export class CreateAgency {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgenciesRepository,
    private readonly log: RegisterLog,
  ) {}

  run(actor: Actor, code: string, facts: AgencyFacts): Promise<AgencyView> {
    return this.database.transaction(async (tx) => {
      const tree = await this.agencies.lockTree(tx);
      const agency = agencyOf({ code, version: 1 }, facts);
      if (agency.parentCode !== null && !tree.has(agency.parentCode)) {
        throw invalidAt('/parent', 'unknown-agency');
      }
      await this.agencies.insert(tx, agency);
      const entry = { register: 'agency', key: code, version: 1 } as const;
      await this.log.record(tx, actor, entry, {
        verb: 'created',
        changes: agencyChanges(undefined, agency),
      });
      return agencyView(agency);
    });
  }
}
