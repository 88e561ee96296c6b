import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { AccessLog } from '../access-log.js';
import { type Ratable } from '../desk-rules.js';
import { IncidentEvent } from '../incident-event.entity.js';
import { IncidentScope } from '../incident-scope.js';
import { Incident } from '../incident.entity.js';

/** Which reports: the newest so many, of those that came in between. */
export interface Window {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  readonly most: number;
}

/** A report as it came in, with the phase of its unit then. */
export interface PastReport extends Ratable {
  /** Null where the person may not know which case it is. */
  readonly code: string | null;
}

interface Reports {
  readonly reports: readonly PastReport[];
  /** Whether the window holds no more than these. */
  readonly complete: boolean;
}

/** What the first event of an incident records, as far as the rules look at it. */
interface Reported {
  readonly impact: Ratable['impact'];
  readonly category: { readonly taxonomy: string };
  readonly reporterAgency: string;
  readonly system: Ratable['system'];
  readonly period: { readonly phase: Ratable['phase'] };
}

/**
 * The first events of incidents, for trying a table on them. They are of all agencies, for a table is for all; but what is
 * restricted does not leave its circle, not even as a number, and a case is named to those only who may read all of it.
 */
@Injectable()
export class PastReports {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
    private readonly log: AccessLog,
  ) {}

  /** Noted in the access log as a reading of them all, and of each restricted case among them. */
  async ofAllAgencies(actor: Actor, window: Window): Promise<Reports> {
    const { from, to, most } = window;
    const query = this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .innerJoin(IncidentEvent, 'first', 'first.incidentId = incident.id AND first.sequence = 1')
      .select(COLUMNS.map((column) => `incident.${column}`))
      .addSelect('first.data', 'data')
      .orderBy('incident.reportedAt', 'DESC')
      .addOrderBy('incident.id', 'DESC')
      .limit(most + 1);
    const reads = actor.permissions.has('incident:read');
    if (reads) this.scope.inside(actor, query);
    else query.andWhere('NOT incident.restricted');
    if (from) query.andWhere('incident.reportedAt >= :from', { from });
    if (to) query.andWhere('incident.reportedAt <= :to', { to });
    const { entities, raw } = await query.getRawAndEntities<{ data: Reported }>();
    const incidents = entities.slice(0, most);
    await this.log.noteExport(actor, `${instant(from)}/${instant(to)}`);
    await this.log.noteRestricted(actor, incidents);
    const reports = raw.slice(0, most).flatMap(({ data }, i) => {
      const incident = incidents[i];
      if (!incident) return [];
      const isNamed = reads && this.scope.sightOf(actor, incident) === 'full';
      return [{ code: isNamed ? incident.code : null, ...ratableOf(data) }];
    });
    return { reports, complete: entities.length <= most };
  }
}

const ratableOf = ({ impact, category, system, reporterAgency, period }: Reported): Ratable => ({
  ...{ impact, system, reporterAgency },
  ...{ categoryTaxonomy: category.taxonomy, phase: period.phase },
});

const instant = (at: Date | undefined): string => at?.toISOString() ?? '…';

const COLUMNS = ['id', 'code', 'viewers', 'restricted', 'restrictedPeople', 'handlerId'] as const;
