import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { invalidAt } from '../../common/problems.js';
import { RegisterLog } from '../../common/register-log.js';
import { AgencyTreeCycle } from '../agencies.problems.js';
import { type Agency } from '../agency.entity.js';
import { AgenciesRepository } from '../data/agencies.repository.js';
import { type AgencyView, agencyView } from '../data/agency.view.js';
import { wouldCycle } from '../domain/tree.js';
import { agencyAfter, agencyChanges, type AgencyFacts } from './agency-facts.js';

@Injectable()
export class UpdateAgency {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgenciesRepository,
    private readonly log: RegisterLog,
  ) {}

  run(
    actor: Actor,
    { code, ifMatch }: { code: string; ifMatch: string | undefined },
    facts: Partial<AgencyFacts>,
  ): Promise<AgencyView> {
    return this.database.transaction(async (tx) => {
      const tree = await this.agencies.lockTree(tx);
      const before = await this.agencies.lock(tx, code);
      const entry = { register: 'agency', key: code, version: before.version } as const;
      await this.log.expect(tx, entry, ifMatch);
      const agency = agencyAfter(before, facts);
      const { version } = agency;
      refuseBadParent(agency, tree);
      const changes = agencyChanges(before, agency);
      if (changes.length === 0) return agencyView(before);
      await this.agencies.update(tx, agency);
      await this.log.record(tx, actor, { ...entry, version }, { verb: 'updated', changes });
      return agencyView(agency);
    });
  }
}

function refuseBadParent(
  { code, parentCode }: Omit<Agency, 'search'>,
  tree: ReadonlyMap<string, Agency>,
): void {
  if (parentCode !== null && !tree.has(parentCode)) throw invalidAt('/parent', 'unknown-agency');
  if (wouldCycle(code, parentCode, tree)) throw new AgencyTreeCycle({ code, parent: parentCode });
}
