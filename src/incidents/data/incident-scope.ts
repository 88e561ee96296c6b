import { Injectable } from '@nestjs/common';
import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { type Actor } from '../../auth/actor.js';
import { DEPARTMENT } from '../domain/parties.js';
import { type Incident } from './incident.entity.js';

/** All of a case, or only that it exists and how it stands: title, severity, state, clocks. */
export type Sight = 'full' | 'overview';

/**
 * Whose matters a person sees. Hidden and absent look the same: every query of incidents for a person goes through here,
 * and so does one of what hangs on them, joined to `incident`.
 */
@Injectable()
export class IncidentScope {
  constructor(private readonly directory: AgencyDirectory) {}

  /** Whoever reported, leads, supports or is affected; of a restricted case those inside its circle, whoever they are. */
  full<E extends ObjectLiteral>(actor: Actor, query: SelectQueryBuilder<E>): SelectQueryBuilder<E> {
    return insideCircle(actor, query.andWhere(VIEWED, { own: ownOf(actor) }));
  }

  /** Besides, as a list: a parent agency its children's cases, the Department those of everyone. */
  overview<E extends ObjectLiteral>(
    actor: Actor,
    query: SelectQueryBuilder<E>,
  ): SelectQueryBuilder<E> {
    if (actor.agency === DEPARTMENT) return insideCircle(actor, query);
    const below = this.directory.current().descendantsOf(actor.agency);
    if (below.length === 0) return this.full(actor, query);
    return insideCircle(
      actor,
      query.andWhere(`(${VIEWED} OR ${OF_CHILD})`, { own: ownOf(actor), below }),
    );
  }

  /** Which of the rows of an overview the person sees in full, as a condition; null where that is all of them. */
  seenInFull(actor: Actor, query: SelectQueryBuilder<Incident>): string | null {
    const below = this.directory.current().descendantsOf(actor.agency);
    if (actor.agency !== DEPARTMENT && below.length === 0) return null;
    query.setParameters({ own: ownOf(actor) });
    return VIEWED;
  }

  /** Not whose case it is, only that nothing of a restricted one leaves its circle. */
  inside(actor: Actor, query: SelectQueryBuilder<Incident>): SelectQueryBuilder<Incident> {
    return insideCircle(actor, query);
  }

  sightOf(actor: Actor, { viewers }: Pick<Incident, 'viewers'>): Sight {
    return ownOf(actor).some((own) => viewers.includes(own)) ? 'full' : 'overview';
  }
}

/** By one index, whether it is the agency or the person that sees it: an OR of two conditions would read everyone's cases. */
const VIEWED = 'incident.viewers && :own';

const OF_CHILD = '(incident.senderConfirmed AND incident.reporterAgency = ANY(:below))';

const ownOf = ({ agency, id }: Actor): readonly string[] => [agency, id];

/** Whom the Police named when they restricted the case, or who handles it: they see it wherever they work. */
const NAMED =
  '(incident.restricted AND (:person = ANY(incident.restrictedPeople) OR incident.handlerId = :person))';

/** Of a restricted case: the lead, whom the lead offers it to, and the people of the circle. */
const INSIDE = `(NOT incident.restricted OR incident.leadAgency = :agency
  OR incident.transfer ->> 'to' = :agency OR ${NAMED})`;

const insideCircle = <E extends ObjectLiteral>(
  actor: Actor,
  query: SelectQueryBuilder<E>,
): SelectQueryBuilder<E> => query.andWhere(INSIDE, { agency: actor.agency, person: actor.id });
