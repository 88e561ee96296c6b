import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { NotPermitted } from '../../../auth/auth.problems.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Addressed } from '../../data/case-file.js';
import { IncidentPairs } from '../../data/incident-pairs.js';
import { LinksRepository, linkView, type LinkView } from '../../data/links/links.repository.js';
import { edgeOf, type LinkKind, relationFrom } from '../../domain/links/link.js';
import { worksAtDesk } from '../../domain/parties.js';
import { LinkImpossible } from '../../domain/problems.js';

export interface LinkGiven {
  readonly kind: LinkKind;
  /** The code of the other case. */
  readonly to: string;
  readonly note?: string;
}

/** Says how a case stands to another, both of which the person sees in full. Both records tell it. */
@Injectable()
export class LinkIncidents {
  constructor(
    private readonly database: Database,
    private readonly pairs: IncidentPairs,
    private readonly links: LinksRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, { kind, to, note }: LinkGiven): Promise<LinkView> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      await this.links.takeTurn(tx);
      const { one, other } = await this.pairs.lock(tx, actor, addressed, to);
      if (!worksAtDesk(actor, one)) throw new NotPermitted({ permission: 'incident:link' });
      if (one.id === other.id) throw new LinkImpossible({ from: to, to, why: 'itself' });
      const by = this.pairs.signed(actor);
      const edge = edgeOf(kind, one.id, other.id);
      const link = { id: newId(), ...edge, note: note ?? null, addedBy: by, addedAt: at };
      await this.links.add(tx, link, { from: one.code, to });
      await this.pairs.tellBoth(tx, { one, other, at, actor: by }, (here, there) => ({
        type: 'incident.linked',
        data: {
          ...{ id: link.id, code: there.code },
          ...{ relation: relationFrom(here.id, edge), note: link.note },
        },
      }));
      return linkView(link, one.id, other);
    });
  }
}
