import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { DEADLINE_KINDS } from '../domain/deadlines.js';
import { SEVERITIES } from '../domain/severity.js';
import { type IncidentFilter } from './incident-filter.js';
import { type Incident, rankOf } from './incident.entity.js';

type Query = SelectQueryBuilder<Incident>;

// A list of values, one of which the column must have.
const ONE_OF = {
  status: 'incident.status',
  leadAgency: 'incident.leadAgency',
  reporterAgency: 'incident.reporterAgency',
  period: 'incident.periodCode',
  phase: 'incident.phase',
  category: 'incident.categoryTaxonomy',
} as const;

/** A single value by `=`: only then an index gives its rows in the order of the list. */
const among = (column: string, name: string, values: readonly string[]): [string, ObjectLiteral] =>
  values.length === 1
    ? [`${column} = :${name}`, { [name]: values[0] }]
    : [`${column} = ANY(:${name})`, { [name]: values }];

export function narrow(query: Query, filter: IncidentFilter): void {
  for (const [name, column] of Object.entries(ONE_OF)) {
    const values = filter[name as keyof typeof ONE_OF];
    if (values) query.andWhere(...among(column, name, values));
  }
  const { severity, supportAgency, waitingForUnit } = filter;
  if (severity) {
    query.andWhere('incident.severity = ANY(:severity)', { severity: severity.map(rankOf) });
  }
  if (supportAgency) {
    // Who supports is among the viewers, whose index serves this too.
    query
      .andWhere('incident.viewers && :supportAgency', { supportAgency })
      .andWhere('incident.supportAgencies && :supportAgency');
  }
  if (waitingForUnit !== undefined) {
    query.andWhere('incident.waitingForUnit = :waitingForUnit', { waitingForUnit });
  }
  narrowTimes(query, filter);
  narrowSender(query, filter);
  narrowDistrict(query, filter);
  narrowMissed(query, filter);
}

/** What a guest has reported is no unit's until a desk knows whose it is. */
function narrowSender(query: Query, filter: IncidentFilter): void {
  const { reporterAgency, district, senderConfirmed } = filter;
  if (reporterAgency || district) query.andWhere('incident.senderConfirmed');
  if (senderConfirmed !== undefined) {
    query.andWhere(senderConfirmed ? 'incident.senderConfirmed' : 'NOT incident.senderConfirmed');
  }
}

function narrowTimes(query: Query, filter: IncidentFilter): void {
  const { dueBefore, reportedFrom, reportedTo, endedFrom, endedTo, updatedSince } = filter;
  if (dueBefore) query.andWhere('incident.nextDueAt < :dueBefore', { dueBefore });
  if (reportedFrom) query.andWhere('incident.reportedAt >= :reportedFrom', { reportedFrom });
  if (reportedTo) query.andWhere('incident.reportedAt <= :reportedTo', { reportedTo });
  if (endedFrom) query.andWhere('incident.endedAt >= :endedFrom', { endedFrom });
  if (endedTo) query.andWhere('incident.endedAt < :endedTo', { endedTo });
  if (updatedSince) query.andWhere('incident.updatedAt >= :updatedSince', { updatedSince });
}

export function narrowHandler(
  query: Query,
  handler: IncidentFilter['handler'],
  actor: Actor,
): void {
  if (!handler) return;
  const ids = handler.filter((one) => one !== 'none').map((one) => (one === 'me' ? actor.id : one));
  const none = handler.includes('none') ? 'incident.handlerId IS NULL OR ' : '';
  query.andWhere(`(${none}incident.handlerId = ANY(:handlers))`, { handlers: ids });
}

export function narrowOverdue(query: Query, overdue: boolean, now: Date): void {
  const late = 'incident.nextDueAt < :now';
  query.andWhere(overdue ? late : `NOT ${late}`, { now });
}

function narrowDistrict(query: Query, { district }: IncidentFilter): void {
  if (!district) return;
  query.andWhere(
    'incident.reporterAgency IN (SELECT code FROM agency WHERE district_code = ANY(:district))',
    { district },
  );
}

function narrowMissed(query: Query, filter: IncidentFilter): void {
  const { missed, missedSeverity, missedFrom, missedTo } = filter;
  if (![missed, missedSeverity, missedFrom, missedTo].some(Boolean)) return;
  query.andWhere(
    `EXISTS (SELECT FROM incident_deadline clock
        WHERE clock.incident_id = incident.id AND clock.kind = ANY(:missed)
          AND clock.severity = ANY(:missedSeverity)
          AND clock.breached_at >= :missedFrom AND clock.breached_at < :missedTo)`,
    {
      missed: missed ?? DEADLINE_KINDS,
      missedSeverity: missedSeverity ?? SEVERITIES,
      missedFrom: missedFrom ?? -Infinity,
      missedTo: missedTo ?? Infinity,
    },
  );
}
