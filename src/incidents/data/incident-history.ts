import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../common/page.js';
import { worksAtDesk } from '../domain/parties.js';
import { type Routing } from '../domain/routing.js';
import { EventSight } from './event-sight.js';
import { eventSentence } from './event-sentence.js';
import { IncidentDecision } from './incident-decision.entity.js';
import { IncidentEvent } from './incident-event.entity.js';
import { type Incident } from './incident.entity.js';
import { IncidentsRepository } from './incidents.repository.js';
import { routingReasons } from './reasons.js';
import { TableVersions } from './tables/table-versions.js';

interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

interface EventRequest extends PageRequest {
  readonly actor: Actor;
  readonly incident: Incident;
  readonly type?: string;
}

const ORDER = 'sequence';

/** What has happened to an incident, as far as the person may know. */
@Injectable()
export class IncidentHistory {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
    private readonly versions: TableVersions,
    private readonly sight: EventSight,
  ) {}

  /** Every event in order, with a sentence for people. */
  async timeline(actor: Actor, code: string, request: PageRequest) {
    const incident = await this.incidents.seen(actor, code);
    return this.events({ actor, incident, ...request }, ({ sequence, id, type, at, ...event }) => ({
      ...{ sequence, id, type, at, actor: event.actor, visibility: event.visibility },
      sentence: eventSentence(type, event.actor, event.data),
      data: event.data,
    }));
  }

  async comments(actor: Actor, code: string, request: PageRequest) {
    const incident = await this.incidents.seen(actor, code);
    return this.events(
      { actor, incident, ...request, type: 'incident.commented' },
      ({ data, visibility, actor: author, at }) => ({ ...data, visibility, author, at }),
    );
  }

  /** How severity and route came about, now and at each earlier decision. */
  async assessment(actor: Actor, code: string) {
    const incident = await this.incidents.seen(actor, code);
    const decisions = await this.database.reads.find(IncidentDecision, {
      where: { incidentId: incident.id },
      order: { at: 'ASC', id: 'ASC' },
    });
    const made = decisions.map(({ routing }) => routing as Routing);
    // In the words of the table that decided, whatever is in force today.
    const tables = await this.versions.routing(made.map(({ tableVersion }) => tableVersion));
    const words = made.map((one) => routingReasons(one, tables.get(one.tableVersion)));
    const history = decisions.map(({ incidentId: _, ...decision }, i) => ({
      ...decision,
      routing: words[i],
    }));
    const last = history.at(-1);
    return { assessment: last?.assessment, routing: last?.routing, history };
  }

  private async events<T>(
    { actor, incident, type, limit, cursor }: EventRequest,
    view: (event: IncidentEvent) => T,
  ): Promise<Page<T>> {
    const query = this.database.reads
      .createQueryBuilder(IncidentEvent, 'event')
      .where('event.incidentId = :id', { id: incident.id })
      .orderBy('event.sequence')
      .limit(limit + 1);
    narrowToVisible(query, actor, incident);
    this.sight.narrow(query, actor);
    if (type !== undefined) query.andWhere('event.type = :type', { type });
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, KEYS.sequence);
      query.andWhere('event.sequence > :after', { after: Number(key) });
    }
    const position = ({ sequence }: IncidentEvent) => ({
      ...{ order: ORDER, value: null, key: String(sequence) },
    });
    const events = await this.sight.withoutHidden(actor, await query.getMany());
    return pageOf(events, limit, position, view);
  }
}

/** What the desks write to each other is theirs, and what one keeps to itself only its own; of the rest everyone learns. */
function narrowToVisible(
  query: SelectQueryBuilder<IncidentEvent>,
  actor: Actor,
  incident: Incident,
): void {
  if (!worksAtDesk(actor, incident)) query.andWhere(`event.visibility = 'all'`);
  else {
    query.andWhere(`(event.visibility <> 'own' OR event.actor ->> 'agency' = :agency)`, {
      agency: actor.agency,
    });
  }
}
