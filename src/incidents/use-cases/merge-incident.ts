import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { invalidAt } from '../../common/problems.js';
import { type Addressed, CaseFile } from '../data/case-file.js';
import { type Incident } from '../data/incident.entity.js';
import { IncidentPairs } from '../data/incident-pairs.js';
import { refuseUnfit } from '../data/refuse-unfit.js';
import { rerated } from '../data/rerating.js';
import { EVENT_OF } from '../domain/event-types.js';
import { moveOf } from '../domain/lifecycle.js';
import { type MoveRequest } from '../domain/move-request.js';
import { refuseMerge, unitsOf, widerSpread } from '../domain/merging.js';
import { moveFor, traceOf } from '../domain/move.js';
import { ordersOf } from '../domain/move-clocks.js';

/** One case of two reports: the other is closed in its favour, its units are added to it, and it is rated anew. */
@Injectable()
export class MergeIncident {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly pairs: IncidentPairs,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, request: MoveRequest): Promise<object> {
    const { event, ...said } = request;
    const { into } = said;
    // Without it there is no second case to lock, so this is refused before the rest.
    if (into === undefined) throw invalidAt('/into', 'required');
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const { one: incident, other: master } = await this.pairs.lock(tx, actor, addressed, into);
      refuseUnfit(moveFor(incident, event, actor, this.file.moment(actor, at)), incident, request);
      refuseMerge(incident, master, actor);
      const by = { at, actor: this.file.signed(actor) };
      const change = absorbing(master, incident);
      await this.file.write(tx, {
        ...{ ...by, incident: master, type: 'incident.absorbed' },
        data: { code: incident.code, units: change.added },
        after: change.after,
        rerating: rerated(this.file.rules, { ...master, ...change.after }),
      });
      const move = moveOf('merge');
      return this.file.record(
        tx,
        {
          ...{ ...by, incident, type: EVENT_OF.merge, data: said },
          after: { ...traceOf(move, incident, at), mergedInto: master.id },
        },
        ordersOf(move, incident),
      );
    });
  }
}

/** What a case takes over from another: the units it did not know of, and the wider spread. */
function absorbing(
  master: Incident,
  merged: Incident,
): { after: Partial<Incident>; added: readonly string[] } {
  const known = unitsOf(master);
  const added = unitsOf(merged).filter((unit) => !known.includes(unit));
  const affectedAgencies = [...master.affectedAgencies, ...added];
  const spread = widerSpread(master.impact, merged.impact, known.length + added.length);
  return { added, after: { affectedAgencies, impact: { ...master.impact, spread } } };
}
