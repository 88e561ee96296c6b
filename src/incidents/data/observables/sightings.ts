import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { KEYS, pageOf, readCursor } from '../../../common/page.js';
import { coordinatesAtDesk } from '../../domain/parties.js';
import { TOLD_ACROSS_CASES } from '../../domain/tlp.js';
import { AccessLog } from '../access-log.js';
import { outlineOf } from '../incident-outline.js';
import { IncidentScope } from '../incident-scope.js';
import { Incident } from '../incident.entity.js';
import { Observable } from './observable.entity.js';
import { ObservablesRepository } from './observables.repository.js';

interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** Of a merged report it is seen from the case that the report feeds. */
type Seen = Observable & { readonly seenFrom: string };
type Query = SelectQueryBuilder<Observable>;

const ORDER = 'sighting';
const NOT_RESTRICTED = `EXISTS (SELECT FROM incident one
  WHERE one.id = sighting.incident_id AND NOT one.restricted)`;

/** Where else a trace was seen. */
@Injectable()
export class Sightings {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
    private readonly observables: ObservablesRepository,
    private readonly accesses: AccessLog,
  ) {}

  /**
   * The other incidents with the same trace that the person may see, the newest sighting first. One that they see in lists
   * only is shown where the TLP of the trace in it lets it be told. A coordinator of a desk is told how many others there
   * are; what is restricted, or marked stricter, is not even counted.
   */
  async page(actor: Actor, { code, id }: { code: string; id: string }, request: PageRequest) {
    const { incident, observable } = await this.observables.one(actor, code, id);
    const trace = { ...observable, seenFrom: incident.id };
    const sightings = await this.visible(actor, trace, request).getMany();
    const shown = await this.standingOf(actor, sightings.slice(0, request.limit));
    const page = pageOf(
      sightings,
      request.limit,
      (last) => ({ order: ORDER, value: null, key: last.id }),
      ({ id: sightingId, incidentId, tlp, addedAt }) => ({
        ...{ id: sightingId, incident: shown.get(incidentId), tlp, addedAt },
      }),
    );
    if (!coordinatesAtDesk(actor, incident)) return page;
    return { ...page, hiddenCount: await this.hiddenCount(actor, trace) };
  }

  private visible(actor: Actor, trace: Seen, { limit, cursor }: PageRequest): Query {
    const query = this.elsewhere(trace)
      .orderBy('sighting.id', 'DESC')
      .limit(limit + 1);
    const full = this.exists(query, this.scope.full(actor, this.oneOf()));
    const listed = this.exists(query, this.scope.overview(actor, this.oneOf()));
    query.andWhere(`(${full} OR (sighting.tlp = ANY(:told) AND ${listed}))`, {
      told: TOLD_ACROSS_CASES,
    });
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, KEYS.id);
      query.andWhere('sighting.id < :before', { before: key });
    }
    return query;
  }

  private hiddenCount(actor: Actor, trace: Seen): Promise<number> {
    const query = this.elsewhere(trace);
    const listed = this.exists(query, this.scope.overview(actor, this.oneOf()));
    return query
      .andWhere(`sighting.tlp = ANY(:told) AND NOT ${listed} AND ${NOT_RESTRICTED}`, {
        told: TOLD_ACROSS_CASES,
      })
      .getCount();
  }

  private elsewhere({ type, value, incidentId, seenFrom }: Seen): Query {
    return this.database.reads
      .createQueryBuilder(Observable, 'sighting')
      .where('sighting.type = :type AND sighting.value = :value', { type, value })
      .andWhere('sighting.incidentId <> ALL(:here)', { here: [incidentId, seenFrom] });
  }

  private oneOf(): SelectQueryBuilder<Incident> {
    return this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .select('1')
      .where('incident.id = sighting.incident_id');
  }

  private exists(query: Query, within: SelectQueryBuilder<Incident>): string {
    query.setParameters(within.getParameters());
    return `EXISTS (${within.getQuery()})`;
  }

  /** What a list says of an incident at least: nothing more is told of one that is seen in full. */
  private async standingOf(actor: Actor, sightings: readonly Observable[]) {
    const found = await this.database.reads.findBy(Incident, {
      id: In(sightings.map(({ incidentId }) => incidentId)),
    });
    await this.accesses.noteRestricted(actor, found);
    return new Map(found.map((incident) => [incident.id, outlineOf(incident)]));
  }
}
