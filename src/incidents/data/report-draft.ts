import { type Actor } from '../../auth/actor.js';
import { newId } from '../../common/identifier.js';
import { viewersOf } from '../domain/audience.js';
import { GUEST_ID } from '../domain/parties.js';
import { type Routing } from '../domain/routing.js';
import { type Assessment, type Impact, type Phase } from '../domain/severity.js';
import { type Tlp } from '../domain/tlp.js';
import { canonicalEvent, NO_HASH } from './chain.js';
import { type WatchedClock } from './desk-rules.js';
import { clockRow } from './incident-record.js';
import { searchOf } from './incident-search.js';
import { personRef } from './incident-view.js';
import { type Contact, type Incident, rankOf, type ReportedSystem } from './incident.entity.js';

/** A report whose references hold. */
export interface SoundReport {
  readonly title: string;
  readonly description: string;
  readonly category: { readonly taxonomy: string; readonly type?: string };
  readonly detectedAt: Date;
  readonly system: ReportedSystem;
  readonly impact: Impact;
  readonly contact?: Contact;
  readonly tlp: Tlp;
  readonly actionsTaken?: string;
  readonly supportRequested?: string;
}

export interface Verdict {
  readonly period: { readonly code: string | null; readonly phase: Phase };
  readonly assessment: Assessment;
  readonly routing: Routing;
  readonly clock: WatchedClock | null;
}

/** The first state of a case. `mark` stands for its code, which the database gives. */
export function newIncident(
  { report, verdict, mark }: { report: SoundReport; verdict: Verdict; mark: string },
  { actor, reporterAgency, at }: { actor: Actor; reporterAgency: string; at: Date },
): Omit<Incident, 'headHash' | 'search'> {
  const { lead, mode, support, notify } = verdict.routing;
  const senderConfirmed = actor.id !== GUEST_ID;
  const responsible = {
    ...{ reporterAgency, senderConfirmed, leadAgency: lead, routeMode: mode },
    ...{ supportAgencies: support, affectedAgencies: [], transfer: null },
  };
  const filed = {
    ...{ id: newId(), code: mark, status: 'submitted' as const, version: 1, eventCount: 1 },
    ...{ reportedAt: at, updatedAt: at, reporterName: actor.name },
    reporterId: senderConfirmed ? actor.id : null,
    ...{ viewers: viewersOf(responsible), notifyAgencies: notify, leadHandedOver: false },
  };
  // Not one literal with spreads of them all, for which V8 takes thirty times as long.
  return Object.assign(filed, responsible, factsFrom(report, verdict), UNTOUCHED);
}

const factsFrom = (report: SoundReport, { assessment, period, clock }: Verdict) => ({
  title: report.title,
  description: report.description,
  detectedAt: report.detectedAt,
  system: report.system,
  impact: report.impact,
  contact: report.contact ?? null,
  tlp: report.tlp,
  actionsTaken: report.actionsTaken ?? null,
  supportRequested: report.supportRequested ?? null,
  categoryTaxonomy: report.category.taxonomy,
  categoryType: report.category.type ?? null,
  severity: assessment.severity,
  score: assessment.score,
  legalSerious: assessment.legalSerious,
  periodCode: period.code,
  phase: period.phase,
  nextDueAt: clock?.dueAt ?? null,
});

const UNTOUCHED = {
  ...{ handlerId: null, handler: null, waitingForUnit: false, infoRequest: null, transfer: null },
  ...{ restricted: false, restrictedPeople: [], handling: {}, mergedInto: null, reopenCount: 0 },
  openMandatoryTasks: 0,
  ...{ approval: null, waitsUntil: null, infoTimeouts: 0, escalatedTo: [] },
  ...{ acknowledgedAt: null, acceptedAt: null, startedAt: null, containedAt: null },
  ...{ eradicatedAt: null, resolvedAt: null, unitConfirmedAt: null, closedAt: null, endedAt: null },
} as const;

/** Everything that a report writes, as one JSON text for one statement. */
export function reportDocument(
  incident: Omit<Incident, 'headHash' | 'search'>,
  { assessment, routing, clock }: Verdict,
  { actor, answer, names }: { actor: Actor; answer: object; names: readonly string[] },
): string {
  const [eventId, { id: incidentId, code: mark, reportedAt: at, severity }] = [newId(), incident];
  const who = personRef(actor);
  const type = 'incident.submitted';
  const event = { id: eventId, sequence: 1, type, at, actor: who, version: 1 };
  const chained = { ...event, visibility: 'all', data: factsOf(incident) } as const;
  return JSON.stringify({
    answer,
    canonical: canonicalEvent(mark, chained),
    incident: row({
      ...incident,
      severity: rankOf(severity),
      nextDueAt: incident.nextDueAt ?? 'infinity',
      waitsUntil: 'infinity',
      search: searchOf(incident, names),
    }),
    event: row({ ...event, incidentId, visibility: 'all', previousHash: bytes(NO_HASH) }),
    deadlines: clock
      ? [
          row({
            ...clockRow({ id: incidentId, periodCode: incident.periodCode }, clock),
            nextAlarmAt: clock.nextAlarmAt ?? 'infinity',
          }),
        ]
      : [],
    decision: row({
      ...{ id: newId(), incidentId, at, actor: who, cause: type, severity, assessment, routing },
    }),
    outbox: row({
      ...{ id: eventId, type, subject: mark, occurredAt: at },
      data: { sequence: 1, status: 'submitted', severity, leadAgency: incident.leadAgency },
      ...{ audience: incident.viewers },
      overviewOf: incident.senderConfirmed ? incident.reporterAgency : null,
    }),
  });
}

/** What the first event records: all that the unit reported, and what the desk made of it. */
const factsOf = (incident: Omit<Incident, 'headHash' | 'search'>) => ({
  title: incident.title,
  description: incident.description,
  category: { taxonomy: incident.categoryTaxonomy, type: incident.categoryType },
  detectedAt: incident.detectedAt,
  system: incident.system,
  impact: incident.impact,
  contact: incident.contact,
  tlp: incident.tlp,
  actionsTaken: incident.actionsTaken,
  supportRequested: incident.supportRequested,
  reporterAgency: incident.reporterAgency,
  severity: incident.severity,
  score: incident.score,
  legalSerious: incident.legalSerious,
  leadAgency: incident.leadAgency,
  supportAgencies: incident.supportAgencies,
  period: { code: incident.periodCode, phase: incident.phase },
});

const bytes = (buffer: Buffer): string => `\\x${buffer.toString('hex')}`;

/** Members named as the columns are. A loop and remembered names: this runs for some eighty members a report. */
function row(entity: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entity)) columns[columnOf(name)] = value;
  return columns;
}

const names = new Map<string, string>();

function columnOf(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  names.set(name, column);
  return column;
}
