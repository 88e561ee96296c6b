import { type Actor } from '../../auth/actor.js';
import { type Deadline, DEADLINE_KINDS, isPaused } from '../domain/deadlines.js';
import { worksAtDesk } from '../domain/parties.js';
import { type IncidentDeadline } from './incident-deadline.entity.js';
import { type Incident } from './incident.entity.js';
import { deadlineReason } from './reasons.js';

export type DeadlineView = ReturnType<typeof deadlineView>;
export type IncidentView = ReturnType<typeof incidentView>;

type Clock = Deadline & Pick<IncidentDeadline, 'periodCode'>;

export const deadlineView = (clock: Clock) => ({
  kind: clock.kind,
  dueAt: clock.dueAt,
  metAt: clock.metAt,
  breachedAt: clock.breachedAt,
  paused: isPaused(clock),
  why: deadlineReason(clock),
});

interface Look {
  readonly viewer: Pick<Actor, 'agency'>;
  /** The code of the case it was merged into. */
  readonly mergedInto?: string | null;
  readonly continuesIn?: Continuation | null;
}

export type Continuation = ReturnType<typeof continuation>;

/** An incident as every answer carries it: where it stands, then what was reported. */
export const incidentView = (incident: Incident, clocks: readonly Clock[], look: Look) => ({
  ...standing(incident, clocks),
  ...course(incident, look),
  ...reported(incident),
});

/** What somebody learns who sees only that the case exists. */
export const overviewOf = (incident: Incident, clocks: readonly Clock[]) =>
  standing(incident, clocks);

/** How the case stands that a merged report feeds, for its reporter: nothing that other units wrote. */
export const continuation = (incident: Incident, clocks: readonly Clock[]) => ({
  code: incident.code,
  status: incident.status,
  severity: incident.severity,
  leadAgency: incident.leadAgency,
  handler: incident.handler,
  deadlines: shownClocks(clocks).map(deadlineView),
  updatedAt: incident.updatedAt,
});

const standing = (incident: Incident, clocks: readonly Clock[]) => ({
  code: incident.code,
  title: incident.title,
  category: { taxonomy: incident.categoryTaxonomy, type: incident.categoryType },
  status: incident.status,
  severity: incident.severity,
  score: incident.score,
  legalSerious: incident.legalSerious,
  reporterAgency: incident.reporterAgency,
  senderConfirmed: incident.senderConfirmed,
  leadAgency: incident.leadAgency,
  mode: incident.routeMode,
  supportAgencies: incident.supportAgencies,
  affectedAgencies: incident.affectedAgencies,
  handler: incident.handler,
  period: { code: incident.periodCode, phase: incident.phase },
  waitingForUnit: incident.waitingForUnit,
  restricted: incident.restricted,
  tlp: incident.tlp,
  deadlines: shownClocks(clocks).map(deadlineView),
  reportedAt: incident.reportedAt,
  updatedAt: incident.updatedAt,
  version: incident.version,
});

const course = (incident: Incident, { viewer, mergedInto = null, continuesIn = null }: Look) => ({
  transfer: incident.transfer,
  // What the desk weighs is not yet for the unit.
  approval: worksAtDesk(viewer, incident) ? incident.approval : null,
  escalatedTo: incident.escalatedTo,
  infoTimeouts: incident.infoTimeouts,
  infoRequest: incident.infoRequest,
  acknowledgedAt: incident.acknowledgedAt,
  acceptedAt: incident.acceptedAt,
  startedAt: incident.startedAt,
  containedAt: incident.containedAt,
  eradicatedAt: incident.eradicatedAt,
  resolvedAt: incident.resolvedAt,
  unitConfirmedAt: incident.unitConfirmedAt,
  closedAt: incident.closedAt,
  reopenCount: incident.reopenCount,
  mergedInto,
  continuesIn,
  handling: incident.handling,
});

const reported = (incident: Incident) => ({
  description: incident.description,
  detectedAt: incident.detectedAt,
  system: incident.system,
  impact: incident.impact,
  contact: incident.contact,
  actionsTaken: incident.actionsTaken,
  supportRequested: incident.supportRequested,
  reportedBy: {
    id: incident.reporterId,
    name: incident.reporterName,
  },
});

/** Of each kind the newest that was not called off: what is due, and what was kept. In the order of the table. */
export function shownClocks(clocks: readonly Clock[]): Clock[] {
  const newest = new Map<string, Clock>();
  for (const clock of [...clocks].sort(byStart)) {
    if (clock.stoppedAt === null) newest.set(clock.kind, clock);
  }
  return DEADLINE_KINDS.flatMap((kind) => newest.get(kind) ?? []);
}

/** Two that began in one instant are told apart by their ids, which are in the order of their making. */
const byStart = (a: Clock, b: Clock): number =>
  a.startAt.getTime() - b.startAt.getTime() || ((a.id ?? '') < (b.id ?? '') ? -1 : 1);

export const personRef = ({ id, name, agency }: Actor) => ({ id, name, agency });
