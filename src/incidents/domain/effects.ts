import { dueAt, type WorkingTime } from './deadline-target.js';
import { type MoveName } from './lifecycle.js';
import { type MoveRequest } from './move-request.js';
import { widerSpread } from './merging.js';
import { type RoutingMode } from './routing.js';
import { type Impact, type Severity } from './severity.js';
import { type Tlp } from './tlp.js';

/** A person as an event names them. */
export interface PersonRef {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
}

/** What was done, as the closing report wants it: grows with the moves, is never cut. */
export interface Handling {
  readonly containment?: { readonly actions: string; readonly evidence: string | null };
  readonly cause?: string;
  readonly backup?: string | null;
  readonly check?: string;
  /** RFC 3339, like every instant below: these are stored as JSON. */
  readonly restoredAt?: string;
  readonly resolution?: string;
  readonly rootCause?: string;
  readonly lessons?: string;
  readonly rejection?: {
    readonly reasonCode: string;
    readonly reason: string;
    readonly referTo: string | null;
  };
}

export interface InfoRequest {
  readonly questions: readonly string[];
  readonly dueAt: string;
  readonly askedBy: PersonRef;
  readonly askedAt: string;
}

/** A hand-over that was offered and is not yet answered. */
export interface Transfer {
  readonly to: string;
  readonly note: string;
  readonly reason: string | null;
  readonly offeredBy: PersonRef;
  readonly offeredAt: string;
  readonly answerBy: string;
}

export interface Affected {
  readonly severity: Severity;
  readonly impact: Impact;
  readonly handling: Handling;
  readonly leadAgency: string;
  readonly leadHandedOver: boolean;
  readonly routeMode: RoutingMode;
  readonly supportAgencies: readonly string[];
  readonly affectedAgencies: readonly string[];
  readonly handlerId: string | null;
  readonly handler: PersonRef | null;
  readonly waitingForUnit: boolean;
  readonly infoRequest: InfoRequest | null;
  readonly restricted: boolean;
  readonly restrictedPeople: readonly string[];
  readonly tlp: Tlp;
  readonly transfer: Transfer | null;
  readonly reopenCount: number;
}

export interface MoveFacts {
  readonly at: Date;
  readonly actor: PersonRef;
  readonly time: WorkingTime;
  /** The person that `handler` of the request names. */
  readonly handler: PersonRef | null;
}

type Effect = (incident: Affected, request: MoveRequest, facts: MoveFacts) => Partial<Affected>;

/** How long the other authority has to take a case or leave it, by severity (state-machine.json, transfer_request). */
export const ANSWER_TRANSFER_WITHIN: Readonly<Record<Severity, string>> = {
  critical: '15m',
  high: '30m',
  medium: '4h',
  low: '1wd',
};

const taken = (incident: Affected, handling: Partial<Handling>): Partial<Affected> => ({
  handling: { ...incident.handling, ...handling },
});

const assigned = (handler: PersonRef | null): Partial<Affected> =>
  handler ? { handler, handlerId: handler.id } : {};

/** The former lead goes on as support; where the case is restricted, the people who had it stay in its circle. */
function handedOver(incident: Affected): Partial<Affected> {
  const { transfer, leadAgency, supportAgencies, restricted, restrictedPeople } = incident;
  const had = [transfer?.offeredBy.id, incident.handlerId].filter((id) => typeof id === 'string');
  return {
    leadAgency: transfer?.to ?? leadAgency,
    leadHandedOver: true,
    routeMode: 'lead',
    supportAgencies: [leadAgency, ...supportAgencies].filter((code) => code !== transfer?.to),
    ...(restricted && { restrictedPeople: [...new Set([...restrictedPeople, ...had])] }),
    transfer: null,
  };
}

/** What each event writes into the case; an event that only moves it is not here. */
const EFFECTS: Readonly<Partial<Record<MoveName, Effect>>> = {
  reject: (incident, { reasonCode = '', reason = '', referTo = null }) =>
    taken(incident, { rejection: { reasonCode, reason, referTo } }),
  accept: (_incident, _request, { handler }) => assigned(handler),
  contain: (incident, { actions = '', evidence = null, reason }) => ({
    ...taken(incident, { containment: { actions, evidence } }),
    // A reason says why it could not be ended; without one, contained means that it is over.
    ...(reason === undefined && { impact: { ...incident.impact, ongoing: 'ended' } }),
  }),
  eradicate: (incident, { cause = '', backup = null }) => taken(incident, { cause, backup }),
  recover: (incident, { check = '', restoredAt }, { at }) =>
    taken(incident, { check, restoredAt: (restoredAt ?? at).toISOString() }),
  resolve: (incident, { resolution = '' }) => taken(incident, { resolution }),
  close: (incident, { rootCause, lessons }) =>
    taken(incident, {
      ...(rootCause !== undefined && { rootCause }),
      ...(lessons !== undefined && { lessons }),
    }),
  reopen: ({ reopenCount }) => ({ reopenCount: reopenCount + 1 }),
  request_info: (_incident, { questions = [], dueAt: due }, { at, actor }) => ({
    waitingForUnit: true,
    infoRequest: {
      ...{ questions, askedBy: actor, askedAt: at.toISOString() },
      dueAt: (due ?? at).toISOString(),
    },
  }),
  provide_info: () => ({ waitingForUnit: false, infoRequest: null }),
  transfer_request: ({ severity }, { to = '', note = '', reason = null }, { at, actor, time }) => ({
    transfer: {
      ...{ to, note, reason, offeredBy: actor, offeredAt: at.toISOString() },
      answerBy: dueAt(at, ANSWER_TRANSFER_WITHIN[severity], [], time).toISOString(),
    },
  }),
  transfer_accept: (incident, _request, { handler }) => ({
    ...assigned(handler),
    ...handedOver(incident),
  }),
  transfer_decline: () => ({ transfer: null }),
  restrict: (_incident, { people = [] }) => ({
    restricted: true,
    restrictedPeople: people,
    tlp: 'RED',
  }),
  add_unit: ({ affectedAgencies, impact }, { agency = '' }) => {
    const affected = [...affectedAgencies, agency];
    return {
      affectedAgencies: affected,
      impact: { ...impact, spread: widerSpread(impact, impact, affected.length + 1) },
    };
  },
};

export const effectOf = (
  incident: Affected,
  request: MoveRequest,
  facts: MoveFacts,
): Partial<Affected> => EFFECTS[request.event]?.(incident, request, facts) ?? {};
