import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { KEYS, pageOf, type Position, readCursor, unusable } from '../../common/page.js';
import { SEVERITIES } from '../domain/severity.js';
import { IncidentScope } from './incident-scope.js';
import { type IncidentFilter } from './incident-filter.js';
import { incidentView, overviewOf } from './incident-view.js';
import { Incident, rankOf } from './incident.entity.js';
import { IncidentsRepository } from './incidents.repository.js';
import { narrow, narrowHandler, narrowOverdue } from './narrow-incidents.js';
import { WordFilter } from './word-filter.js';

export const SORTS = ['reportedAt', 'updatedAt', 'severity', 'dueAt'] as const;
export type Sort = (typeof SORTS)[number];

type Query = SelectQueryBuilder<Incident>;

@Injectable()
export class IncidentList {
  private readonly words = new WordFilter(this.database, this.clock);

  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
    private readonly incidents: IncidentsRepository,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: IncidentFilter) {
    const query = this.database.reads.createQueryBuilder(Incident, 'incident');
    this.scope.overview(actor, query);
    narrow(query, filter);
    if (filter.q !== undefined) {
      await this.words.narrow(query, filter.q, this.scope.seenInFull(actor, query));
    }
    narrowHandler(query, filter.handler, actor);
    if (filter.overdue !== undefined) narrowOverdue(query, filter.overdue, this.clock.now());
    order(query, filter);
    const rows = await query.limit(filter.limit + 1).getMany();
    const clocks = await this.incidents.shownClocks(actor, rows);
    return pageOf(rows, filter.limit, positionBy(filter.sort), (incident) => {
      const own = clocks.filter(({ incidentId }) => incidentId === incident.id);
      return this.scope.sightOf(actor, incident) === 'full'
        ? incidentView(incident, own, { viewer: actor })
        : overviewOf(incident, own);
    });
  }
}

const COLUMNS: Readonly<Record<Sort, 'reportedAt' | 'updatedAt' | 'severity' | 'nextDueAt'>> = {
  reportedAt: 'reportedAt',
  updatedAt: 'updatedAt',
  severity: 'severity',
  dueAt: 'nextDueAt',
};

const sortOf = (sort: string): { column: (typeof COLUMNS)[Sort]; descending: boolean } => ({
  column: COLUMNS[sort.replace('-', '') as Sort],
  descending: sort.startsWith('-'),
});

/** By the field and the id together: two incidents may have one instant, and a page must drop neither. */
function order(query: Query, { sort, cursor }: IncidentFilter): void {
  const { column, descending } = sortOf(sort);
  const direction = descending ? 'DESC' : 'ASC';
  query.orderBy(`incident.${column}`, direction).addOrderBy('incident.id', direction);
  if (cursor === undefined) return;
  const { value, key } = readCursor(cursor, sort, KEYS.id);
  query.andWhere(`(incident.${column}, incident.id) ${descending ? '<' : '>'} (:value, :key)`, {
    value: orderedBy(column, value),
    key,
  });
}

// As positionBy writes it. Which day a month has is not looked at: 31 February is 3 March to both sides.
const WRITTEN_INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** A position's value as the column has it; 422 where the column can have no such value. */
function orderedBy(column: (typeof COLUMNS)[Sort], value: Position['value']): number | Date {
  if (column === 'severity') {
    if (!SEVERITIES.some((severity) => rankOf(severity) === value)) throw unusable();
    return Number(value);
  }
  if (value === null && column === 'nextDueAt') return Infinity;
  if (typeof value !== 'string' || !WRITTEN_INSTANT.test(value)) throw unusable();
  return new Date(value);
}

function positionBy(sort: string): (last: Incident) => Position {
  const { column } = sortOf(sort);
  return (last) => {
    const value = last[column];
    return {
      order: sort,
      key: last.id,
      value: value instanceof Date ? value.toISOString() : value === null ? null : rankOf(value),
    };
  };
}
