import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { NotPermitted } from '../../../auth/auth.problems.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { type Addressed } from '../../data/case-file.js';
import { IncidentPairs } from '../../data/incident-pairs.js';
import { LinksRepository } from '../../data/links/links.repository.js';
import { relationFrom } from '../../domain/links/link.js';
import { worksAtDesk } from '../../domain/parties.js';

/** Takes back what somebody said of two cases; that they were linked stays in both records. */
@Injectable()
export class UnlinkIncidents {
  constructor(
    private readonly database: Database,
    private readonly pairs: IncidentPairs,
    private readonly links: LinksRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const to = await this.links.otherEnd(actor, addressed.code, id);
      await this.links.takeTurn(tx);
      const { one, other } = await this.pairs.lock(tx, actor, addressed, to);
      if (!worksAtDesk(actor, one)) throw new NotPermitted({ permission: 'incident:link' });
      const link = await this.links.remove(tx, id);
      const by = this.pairs.signed(actor);
      await this.pairs.tellBoth(tx, { one, other, at, actor: by }, (here, there) => ({
        type: 'incident.unlinked',
        data: { id, code: there.code, relation: relationFrom(here.id, link) },
      }));
    });
  }
}
