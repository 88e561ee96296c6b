import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { type Actor } from '../../auth/actor.js';
import { People } from '../../auth/people.js';
import { Invalid, invalidAt } from '../../common/problems.js';
import { type Tx } from '../../common/tx.js';
import { type PersonRef } from '../domain/effects.js';
import { type MoveRequest } from '../domain/move-request.js';
import { unitsOf } from '../domain/merging.js';
import { DEPARTMENT, deskOf, POLICE } from '../domain/parties.js';
import { personRef } from './incident-view.js';
import { type Incident } from './incident.entity.js';

const NATIONAL_COORDINATOR = 'VN-VNCERT';
const TRANSFER_TARGETS = [DEPARTMENT, POLICE, NATIONAL_COORDINATOR];
const NEEDS_HANDLER = ['handler', 'coordinator'] as const;

/** Checks what a transition request carries and points to; every refusal is a 422 with the place. */
@Injectable()
export class MoveReferences {
  constructor(
    private readonly directory: AgencyDirectory,
    private readonly people: People,
  ) {}

  /** The person that is to handle the case, when the request names one. */
  async check(
    tx: Tx,
    incident: Incident,
    request: MoveRequest,
    at: Date,
  ): Promise<PersonRef | null> {
    this.agencies(incident, request);
    times(incident, request, at);
    if (request.people) await this.restrictedPeople(tx, request.people);
    if (request.handler === undefined) return null;
    const agencies =
      request.event === 'transfer_accept' ? [incident.transfer?.to ?? ''] : undefined;
    return this.handler(tx, incident, request.handler, agencies);
  }

  /**
   * Somebody active who may handle the case: a handler or coordinator of its desk, lead or support, or, where the unit
   * handles for itself, one of its own people who may move cases at all.
   */
  async handler(
    tx: Tx,
    incident: Incident,
    id: string,
    agencies: readonly string[] = [
      deskOf(incident),
      incident.leadAgency,
      ...incident.supportAgencies,
    ],
  ): Promise<PersonRef> {
    const person = await this.people.activeById(tx, id);
    if (!person) throw invalidAt('/handler', 'unknown-person');
    const works = NEEDS_HANDLER.some((role) => person.roles.includes(role));
    if (!(works && agencies.includes(person.agency)) && !handlesForItself(incident, person)) {
      throw invalidAt('/handler', 'cannot-handle');
    }
    return personRef(person);
  }

  private agencies(incident: Incident, { agency, to, referTo }: MoveRequest): void {
    this.known(agency, '/agency');
    this.known(referTo, '/referTo');
    if (agency !== undefined && unitsOf(incident).includes(agency)) {
      throw invalidAt('/agency', 'already-listed');
    }
    if (to !== undefined && (to === incident.leadAgency || !TRANSFER_TARGETS.includes(to))) {
      throw invalidAt('/to', 'no-transfer-target');
    }
  }

  private known(code: string | undefined, pointer: string): void {
    if (code !== undefined && this.directory.current().agency(code)?.active !== true) {
      throw invalidAt(pointer, 'unknown-agency');
    }
  }

  private async restrictedPeople(tx: Tx, people: readonly string[]): Promise<void> {
    const known = await this.people.byIds(tx, people);
    const places = people.flatMap((id, i) =>
      known.some((person) => person.id === id)
        ? []
        : [{ pointer: `/people/${i}`, rule: 'unknown-person' }],
    );
    if (places.length > 0) throw new Invalid(places);
  }
}

function times(incident: Incident, { restoredAt, dueAt }: MoveRequest, at: Date): void {
  if (restoredAt && restoredAt > at) throw invalidAt('/restoredAt', 'not-in-future');
  if (restoredAt && restoredAt < incident.detectedAt) {
    throw invalidAt('/restoredAt', 'not-before-detection');
  }
  if (dueAt && dueAt <= at) throw invalidAt('/dueAt', 'in-future');
}

/** Of the unit that handles its own case, once it is known to be its own. */
const handlesForItself = (incident: Incident, { agency, permissions }: Actor): boolean =>
  incident.routeMode === 'unit_handles' &&
  incident.senderConfirmed &&
  agency === incident.reporterAgency &&
  permissions.has('incident:move');
