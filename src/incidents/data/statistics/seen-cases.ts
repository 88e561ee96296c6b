import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { STATUSES, isOpenStatus } from '../../domain/lifecycle.js';
import { IncidentScope } from '../incident-scope.js';
import { Incident } from '../incident.entity.js';

export interface Narrowing {
  /** The unit that reported. */
  readonly agency?: string | undefined;
  readonly period?: string | undefined;
}

export const OPEN = STATUSES.filter(isOpenStatus);

/** What a statement calls a value of its own. */
export type Bind = (value: unknown) => string;

const COLUMNS = [
  ...['id', 'status', 'severity', 'reportedAt', 'endedAt', 'nextDueAt'],
  ...['reporterAgency', 'leadAgency', 'handlerId', 'senderConfirmed'],
] as const;

/**
 * The cases that a person finds in a list, as `seen` for a statement that counts them: so that nobody can count what
 * they may not see. Each use of `seen` is planned by itself, with the index that serves it.
 */
@Injectable()
export class SeenCases {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
  ) {}

  async count<R>(actor: Actor, narrowing: Narrowing, rest: (bind: Bind) => string): Promise<R[]> {
    const [seen, values] = this.seen(actor, narrowing).getQueryAndParameters();
    const all: unknown[] = values;
    const text = rest((value) => `$${all.push(value)}`);
    return this.database.reads.query(`WITH seen AS NOT MATERIALIZED (${seen}) ${text}`, all);
  }

  private seen(actor: Actor, { agency, period }: Narrowing) {
    const query = this.database.reads.createQueryBuilder(Incident, 'incident').select([]);
    for (const column of COLUMNS) query.addSelect(`incident.${column}`, snake(column));
    this.scope.overview(actor, query);
    if (agency !== undefined) {
      query
        .andWhere('incident.senderConfirmed')
        .andWhere('incident.reporterAgency = :agencyOf', { agencyOf: agency });
    }
    if (period !== undefined) query.andWhere('incident.periodCode = :period', { period });
    return query;
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`);
