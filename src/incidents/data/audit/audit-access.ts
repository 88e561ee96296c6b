import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { AccessRecord } from '../access-record.entity.js';

export interface AccessRequest {
  /** A code. */
  readonly incident?: string;
  /** A person's id. */
  readonly actor?: string;
  readonly from?: Date;
  /** Not included. */
  readonly to?: Date;
  readonly limit: number;
  readonly cursor?: string;
}

const ORDER = '-id';

/** Who read what of restricted cases, of evidence and of the record itself; to read this is itself no reading of a case. */
@Injectable()
export class AuditAccess {
  constructor(private readonly database: Database) {}

  /** Of all agencies, the newest first. */
  async pageOfAllAgencies(request: AccessRequest): Promise<Page<AccessView>> {
    const { incident, actor, from, to, limit, cursor } = request;
    const query = this.database.reads.createQueryBuilder(AccessRecord, 'access');
    if (incident !== undefined) query.andWhere('access.incidentCode = :incident', { incident });
    if (actor !== undefined) query.andWhere('access.actorId = :actor', { actor });
    if (from) query.andWhere('access.at >= :from', { from });
    if (to) query.andWhere('access.at < :to', { to });
    if (cursor !== undefined) {
      query.andWhere('access.id < :before', { before: readCursor(cursor, ORDER, KEYS.id).key });
    }
    const rows = await query
      .orderBy('access.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, ({ id }) => ({ order: ORDER, value: null, key: id }), accessView);
  }
}

export type AccessView = ReturnType<typeof accessView>;

const accessView = (access: AccessRecord) => ({
  id: access.id,
  at: access.at,
  actor: { id: access.actorId, name: access.actorName, agency: access.actorAgency },
  incident: access.incidentCode,
  operation: access.operation,
  about: access.about,
});
