import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { fieldChanges } from '../../common/precondition.js';
import { invalidAt } from '../../common/problems.js';
import { RegisterLog } from '../../common/register-log.js';
import { AgencyTreeCycle } from '../agencies.problems.js';
import { type Agency } from '../agency.entity.js';
import { AgenciesRepository } from '../data/agencies.repository.js';
import { type AgencyView, agencyView } from '../data/agency.view.js';
import { wouldCycle } from '../domain/tree.js';
import { type AgencyFacts, agencyOf } from './agency-facts.js';

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
      const was = agencyView(before);
      const version = before.version + 1;
      const agency = agencyOf({ code, version }, { ...(was as AgencyFacts), ...facts });
      if (facts.eidCode === undefined) agency.eidStatus = before.eidStatus;
      refuseBadParent(agency, tree);
      const changes = fieldChanges(was, { ...agencyView(agency), version: was.version });
      if (changes.length === 0) return was;
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
