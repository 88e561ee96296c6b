import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Actor } from '../auth/actor.js';
import { Database } from '../common/database.js';
import { IncidentEvent } from './data/incident-event.entity.js';
import { IncidentScope, type Sight } from './data/incident-scope.js';
import { Incident } from './data/incident.entity.js';
import { deskOf } from './domain/parties.js';

/** A case as those need it who tell people of it. Not scoped: who may hear it, they decide. */
export interface FactsOfCase extends Pick<
  Incident,
  | 'id'
  | 'code'
  | 'title'
  | 'status'
  | 'severity'
  | 'tlp'
  | 'restricted'
  | 'restrictedPeople'
  | 'reporterAgency'
  | 'reporterId'
  | 'affectedAgencies'
  | 'leadAgency'
  | 'supportAgencies'
  | 'notifyAgencies'
  | 'handlerId'
  | 'viewers'
  | 'infoRequest'
  | 'transfer'
  | 'approval'
  | 'nextDueAt'
> {
  /** The agency whose coordinators move it. */
  readonly desk: string;
}

/** What somebody may be told of a case by name. */
export interface SeenCase {
  readonly sight: Sight;
  readonly title: string;
  readonly severity: Incident['severity'];
  readonly status: Incident['status'];
  readonly tlp: Incident['tlp'];
  readonly restricted: boolean;
  /** Of its open deadlines. */
  readonly nextDueAt: Date | null;
}

/** Cases for those who tell people and systems of them. */
@Injectable()
export class CaseFacts {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
  ) {}

  /** Of all agencies, by code; codes that are none are left out. */
  async ofAllAgencies(
    reads: EntityManager,
    codes: readonly string[],
  ): Promise<ReadonlyMap<string, FactsOfCase>> {
    if (codes.length === 0) return new Map();
    const cases = await reads.findBy(Incident, { code: In(codes) });
    return new Map(cases.map((one) => [one.code, { ...one, desk: deskOf(one) }]));
  }

  /** Events of all agencies with their whole data, by id. */
  async eventsOfAllAgencies(
    reads: EntityManager,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, IncidentEvent>> {
    if (ids.length === 0) return new Map();
    const events = await reads.findBy(IncidentEvent, { id: In(ids) });
    return new Map(events.map((event) => [event.id, event]));
  }

  /** Those of the codes that somebody sees, and how much of them. */
  async seenBy(actor: Actor, codes: readonly string[]): Promise<ReadonlyMap<string, SeenCase>> {
    if (codes.length === 0) return new Map();
    const query = this.database.reads.createQueryBuilder(Incident, 'incident');
    const cases = await this.scope
      .overview(actor, query)
      .andWhere('incident.code = ANY(:codes)', { codes })
      .getMany();
    return new Map(
      cases.map((one) => [one.code, { ...one, sight: this.scope.sightOf(actor, one) }]),
    );
  }
}
