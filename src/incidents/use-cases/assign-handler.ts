import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Addressed, CaseFile } from '../data/case-file.js';
import { type Incident } from '../data/incident.entity.js';
import { MoveReferences } from '../data/move-references.js';
import { type Status } from '../domain/lifecycle.js';
import { partiesOf } from '../domain/parties.js';
import { MoveNotYours, NotAssignable } from '../domain/problems.js';

// Before acceptance nobody works on it, after the resolution nobody has to.
const ASSIGNABLE: readonly Status[] = ['assigned', 'containment', 'eradication', 'recovery'];

/** Puts another person on a case that is being worked on, or takes the person off. */
@Injectable()
export class AssignHandler {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly references: MoveReferences,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, handlerId: string | null): Promise<object> {
    return this.database.transaction(async (tx) => {
      const incident = await this.file.open(tx, actor, addressed);
      refuseUnlessAssignable(actor, incident);
      const handler =
        handlerId === null ? null : await this.references.handler(tx, incident, handlerId);
      return this.file.record(tx, {
        ...{ incident, at: this.clock.now(), actor: this.file.signed(actor) },
        type: handler ? 'incident.assigned' : 'incident.unassigned',
        data: { handler, before: incident.handler },
        after: { handler, handlerId: handler?.id ?? null },
      });
    });
  }
}

function refuseUnlessAssignable(actor: Actor, incident: Incident): void {
  if (!partiesOf(actor, incident).has('desk')) {
    throw new MoveNotYours({ event: 'reassign', by: ['desk'] });
  }
  const { status } = incident;
  if (!ASSIGNABLE.includes(status)) {
    throw new NotAssignable({ state: status, assignable: ASSIGNABLE });
  }
}
