import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { NotPermitted } from '../../auth/auth.problems.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { CaseFile } from '../data/case-file.js';
import { type Visibility } from '../data/incident-event.entity.js';
import { ordersOfComment } from '../domain/move-clocks.js';
import { partiesOf, worksAtDesk } from '../domain/parties.js';

export interface CommentGiven {
  readonly text: string;
  readonly visibility: Visibility;
}

/** Words on a case. They are an event of its record, so they can be neither changed nor taken back. */
@Injectable()
export class AddComment {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, code: string, { text, visibility }: CommentGiven): Promise<object> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await this.file.openForAdding(tx, actor, code);
      if (visibility !== 'all' && !worksAtDesk(actor, incident)) {
        throw new NotPermitted({ permission: 'incident:comment-desk' });
      }
      const author = this.file.signed(actor);
      const id = newId();
      await this.file.write(
        tx,
        {
          ...{ incident, at, actor: author, visibility },
          type: 'incident.commented',
          data: { id, text },
        },
        ordersOfComment(partiesOf(actor, incident), visibility, incident.status),
      );
      return { id, text, visibility, author, at };
    });
  }
}
