import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { expectVersion } from '../../common/precondition.js';
import { type Tx } from '../../common/tx.js';
import { worksAtDesk } from '../domain/parties.js';
import { IncidentNotFound } from '../domain/problems.js';
import { AccessLog } from './access-log.js';
import { changesSince } from './incident-events.js';
import { IncidentDeadline } from './incident-deadline.entity.js';
import { IncidentScope, type Sight } from './incident-scope.js';
import { continuation, incidentView, overviewOf } from './incident-view.js';
import { Incident } from './incident.entity.js';
import { MergedReports } from './merged-reports.js';

/** Methods that take a Tx lock or write; the rest only read. All see only what the actor may see. */
@Injectable()
export class IncidentsRepository {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
    private readonly accesses: AccessLog,
    private readonly reports: MergedReports,
  ) {}

  /** As much of it as the person may see. */
  async one(actor: Actor, code: string) {
    const incident = await this.scope
      .overview(actor, this.database.reads.createQueryBuilder(Incident, 'incident'))
      .andWhere('incident.code = :code', { code })
      .getOne();
    if (!incident) throw new IncidentNotFound({ code });
    const clocks = await this.shownClocks(actor, [incident]);
    if (this.scope.sightOf(actor, incident) === 'overview') return overviewOf(incident, clocks);
    return incidentView(incident, clocks, {
      viewer: actor,
      ...(await this.feeding(actor, incident)),
    });
  }

  /** For what hangs on an incident: nothing of it is for those who only know that it exists. */
  async seen(actor: Actor, code: string): Promise<Incident> {
    const query = this.database.reads.createQueryBuilder(Incident, 'incident');
    const incident = await this.scope
      .full(actor, query)
      .andWhere('incident.code = :code', { code })
      .getOne();
    if (!incident) throw new IncidentNotFound({ code });
    await this.accesses.noteRestricted(actor, [incident]);
    return incident;
  }

  /** The same within a transaction that is about to lock it, along with others. */
  async lookUp(tx: Tx, actor: Actor, code: string): Promise<Incident> {
    const query = this.scope.full(actor, tx.createQueryBuilder(Incident, 'incident'));
    const incident = await query.andWhere('incident.code = :code', { code }).getOne();
    if (!incident) throw new IncidentNotFound({ code });
    return incident;
  }

  isSeen(tx: Tx, actor: Actor, id: string): Promise<boolean> {
    const query = this.scope.full(actor, tx.createQueryBuilder(Incident, 'incident'));
    return query.andWhere('incident.id = :id', { id }).getExists();
  }

  /** Holds the row until the transaction ends, so that of two changes at once the second sees the first. */
  async lock(tx: Tx, actor: Actor, code: string): Promise<Incident> {
    const incident = await this.scope
      .full(actor, tx.createQueryBuilder(Incident, 'incident'))
      .andWhere('incident.code = :code', { code })
      .setLock('pessimistic_write')
      .getOne();
    if (!incident) throw new IncidentNotFound({ code });
    return incident;
  }

  /** The same for a write that may overwrite somebody else's: 428 without If-Match, 412 when stale. */
  async lockVersion(
    tx: Tx,
    actor: Actor,
    { code, ifMatch }: { code: string; ifMatch: string | undefined },
  ): Promise<Incident> {
    const incident = await this.lock(tx, actor, code);
    await this.expectVersionOf(tx, actor, incident, ifMatch);
    return incident;
  }

  /** Also for those who see it only in lists, to decide what was asked of them; nothing where it is hidden. 428, 412. */
  async lockListed(
    tx: Tx,
    actor: Actor,
    id: string,
    ifMatch: string | undefined,
  ): Promise<Incident | null> {
    const incident = await this.scope
      .overview(actor, tx.createQueryBuilder(Incident, 'incident'))
      .andWhere('incident.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    if (incident) await this.expectVersionOf(tx, actor, incident, ifMatch);
    return incident;
  }

  /** Open and ended clocks of one incident, for a rule that must know them all. */
  clocks(tx: Tx, { id }: Incident): Promise<IncidentDeadline[]> {
    return tx.find(IncidentDeadline, { where: { incidentId: id }, order: { startAt: 'ASC' } });
  }

  /** The clocks that are shown with incidents; that the restricted ones among them were read is noted. */
  async shownClocks(actor: Actor, incidents: readonly Incident[]): Promise<IncidentDeadline[]> {
    await this.accesses.noteRestricted(actor, incidents);
    const incidentId = In(incidents.map(({ id }) => id));
    return this.database.reads.findBy(IncidentDeadline, { incidentId, stoppedAt: IsNull() });
  }

  /** The body of an answer after a change, read within it. */
  async view(tx: Tx, incident: Incident, viewer: Pick<Actor, 'agency'>) {
    const merged = incident.mergedInto;
    const target = merged === null ? null : await tx.findOneBy(Incident, { id: merged });
    const clocks = await this.clocks(tx, incident);
    if (!target) return incidentView(incident, clocks, { viewer });
    // Whoever has just merged it is of the desk of both.
    const continuesIn = continuation(target, await this.clocks(tx, target));
    return incidentView(incident, clocks, { viewer, mergedInto: target.code, continuesIn });
  }

  /** The same after a request that changed nothing: it has only read. */
  async unchanged(tx: Tx, actor: Actor, incident: Incident) {
    await this.accesses.noteRestricted(actor, [incident], tx);
    return this.view(tx, incident, actor);
  }

  private expectVersionOf(
    tx: Tx,
    actor: Actor,
    incident: Incident,
    ifMatch: string | undefined,
  ): Promise<void> {
    const sight: Sight = this.scope.sightOf(actor, incident);
    return expectVersion(ifMatch, incident.version, (version) =>
      sight === 'full'
        ? changesSince(tx, incident, {
            ...{ version, desk: worksAtDesk(actor, incident), agency: actor.agency },
          })
        : Promise.resolve([]),
    );
  }

  /** Of a merged report what it went into and how that stands; nothing of either to those outside a restricted circle. */
  private async feeding(actor: Actor, { mergedInto }: Incident) {
    if (mergedInto === null) return {};
    const above = [mergedInto, ...(await this.reports.above(this.database.reads, mergedInto))];
    const query = this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .where('incident.id = ANY(:above)', { above });
    const seen = await this.scope.inside(actor, query).getMany();
    const end = seen.find(({ id }) => id === above.at(-1));
    return {
      mergedInto: seen.find(({ id }) => id === mergedInto)?.code ?? null,
      continuesIn: end ? continuation(end, await this.shownClocks(actor, [end])) : null,
    };
  }
}
