import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { AgencyDirectory } from '../../../agencies/agency-directory.js';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { AccessLog } from '../access-log.js';
import { IncidentScope } from '../incident-scope.js';
import { Incident } from '../incident.entity.js';
import { type ApprovalView, approvalView, type WithIncident } from './approval-view.js';
import { Approval } from './approval.entity.js';

export interface ApprovalFilter {
  readonly open?: boolean;
  /** The code of a case. */
  readonly incident?: string;
  readonly limit: number;
  readonly cursor?: string;
}

const ORDER = 'id';

@Injectable()
export class ApprovalsRepository {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
    private readonly accesses: AccessLog,
    private readonly directory: AgencyDirectory,
  ) {}

  /** Of cases that the person may see: what they asked for, and what is theirs to decide or was. The newest first. */
  async page(actor: Actor, filter: ApprovalFilter): Promise<Page<ApprovalView>> {
    const query = this.ofCasesSeen(actor)
      .orderBy('approval.id', 'DESC')
      .limit(filter.limit + 1);
    this.narrowToOwn(actor, query);
    const { open, incident, cursor } = filter;
    if (open !== undefined) query.andWhere(`approval.outcome ${open ? '=' : '<>'} 'open'`);
    if (incident !== undefined) query.andWhere('incident.code = :incident', { incident });
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, KEYS.id);
      query.andWhere('approval.id < :after', { after: key });
    }
    const rows = (await query.getMany()) as WithIncident[];
    await this.accesses.noteRestricted(
      actor,
      rows.map((row) => row.incident),
    );
    const position = ({ id }: Approval) => ({ order: ORDER, value: null, key: id });
    return pageOf(rows, filter.limit, position, (row) => approvalView(row, actor, this.above(row)));
  }

  private ofCasesSeen(actor: Actor): SelectQueryBuilder<Approval> {
    const query = this.database.reads
      .createQueryBuilder(Approval, 'approval')
      .innerJoinAndMapOne(
        'approval.incident',
        Incident,
        'incident',
        'incident.id = approval.incidentId',
      );
    return this.scope.overview(actor, query);
  }

  private narrowToOwn(actor: Actor, query: SelectQueryBuilder<Approval>): void {
    const seconds = actor.roles.some((role) => role === 'coordinator' || role === 'supervisor');
    const desks = [
      ...(seconds ? [actor.agency] : []),
      ...(actor.roles.includes('supervisor')
        ? this.directory.current().descendantsOf(actor.agency)
        : []),
    ];
    query.andWhere('(approval.requesterId = :me OR approval.agency = ANY(:desks))', {
      me: actor.id,
      desks,
    });
  }

  private above({ agency }: Approval): readonly string[] {
    return this.directory.current().ancestorsOf(agency);
  }
}
