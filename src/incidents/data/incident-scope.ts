import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { type Actor } from '../../auth/actor.js';
import { DEPARTMENT } from '../domain/parties.js';
import { Incident } from './incident.entity.js';

/** All of a case, or only that it exists and how it stands: title, severity, state, clocks. */
export type Sight = 'full' | 'overview';

/** Whose matters a person sees. Hidden and absent look the same: every query of incidents for a person goes through here. */
@Injectable()
export class IncidentScope {
  constructor(private readonly directory: AgencyDirectory) {}

  /** Whoever reported, leads, supports or is affected, and nobody outside a restricted circle. */
  full(actor: Actor, query: SelectQueryBuilder<Incident>): SelectQueryBuilder<Incident> {
    return insideCircle(actor, query.andWhere('incident.viewers @> :own', { own: [actor.agency] }));
  }

  /** Besides, as a list: a parent agency its children's cases, the Department those of everyone. */
  overview(actor: Actor, query: SelectQueryBuilder<Incident>): SelectQueryBuilder<Incident> {
    if (actor.agency === DEPARTMENT) return insideCircle(actor, query);
    const below = this.directory.current().descendantsOf(actor.agency);
    if (below.length === 0) return this.full(actor, query);
    return insideCircle(
      actor,
      query.andWhere('(incident.viewers @> :own OR incident.reporterAgency = ANY(:below))', {
        own: [actor.agency],
        below,
      }),
    );
  }

  sightOf(actor: Actor, { viewers }: Pick<Incident, 'viewers'>): Sight {
    return viewers.includes(actor.agency) ? 'full' : 'overview';
  }
}

const insideCircle = (
  actor: Actor,
  query: SelectQueryBuilder<Incident>,
): SelectQueryBuilder<Incident> =>
  query.andWhere(
    `(NOT incident.restricted OR incident.leadAgency = :agency OR :person = ANY(incident.restrictedPeople))`,
    { agency: actor.agency, person: actor.id },
  );
