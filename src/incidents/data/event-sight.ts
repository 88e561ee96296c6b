import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { type FieldChange } from '../../common/precondition.js';
import { IncidentEvent } from './incident-event.entity.js';
import { IncidentScope } from './incident-scope.js';
import { Incident } from './incident.entity.js';

type Data = Readonly<Record<string, unknown>> & { readonly changes?: readonly FieldChange[] };

// Which member of their data names the other case.
const NAMES_OTHER: Readonly<Record<string, string>> = {
  'incident.merged': 'into',
  'incident.unmerged': 'from',
  'incident.absorbed': 'code',
  'incident.released': 'code',
  // Of a merged report: along with the case that it feeds.
  'incident.restricted': 'with',
  'incident.evidence-exported': 'code',
};

const LINKING: readonly string[] = ['incident.linked', 'incident.unlinked'];

/** What the record of one case may tell somebody of another. */
@Injectable()
export class EventSight {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
  ) {}

  /** Without the links to cases that the person does not see: not even that there is one. */
  narrow(query: SelectQueryBuilder<IncidentEvent>, actor: Actor): void {
    const other = this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .select('1')
      .where(`incident.code = event.data ->> 'code'`);
    this.scope.overview(actor, other);
    query.andWhere(`(event.type <> ALL(:linking) OR EXISTS (${other.getQuery()}))`, {
      ...other.getParameters(),
      linking: LINKING,
    });
  }

  /** That a report was merged is seen by its unit; into what, where that is restricted, only by the circle of it. */
  async withoutHidden(actor: Actor, events: readonly IncidentEvent[]): Promise<IncidentEvent[]> {
    const named = events.flatMap((event) => otherOf(event) ?? []);
    const hidden = await this.hiddenAmong(actor, named);
    return events.map((event) =>
      hidden.includes(otherOf(event) ?? '') ? withoutOther(event) : event,
    );
  }

  /** The ids of those events that name a case which is hidden from the person: for a copy that must keep its chain whole. */
  async namingHidden(actor: Actor, events: readonly IncidentEvent[]): Promise<ReadonlySet<string>> {
    const links = events.filter(({ type }) => LINKING.includes(type));
    const merges = events.filter((event) => otherOf(event) !== undefined);
    const [unseen, outside] = [
      await this.unseenAmong(
        actor,
        links.map(({ data }) => String((data as Data).code)),
      ),
      await this.hiddenAmong(
        actor,
        merges.flatMap((event) => otherOf(event) ?? []),
      ),
    ];
    const hidden = [
      ...links.filter(({ data }) => unseen.includes(String((data as Data).code))),
      ...merges.filter((event) => outside.includes(otherOf(event) ?? '')),
    ];
    return new Set(hidden.map(({ id }) => id));
  }

  /** Those of these codes whose cases are restricted, with the person outside. */
  private hiddenAmong(actor: Actor, codes: readonly string[]): Promise<readonly string[]> {
    return missing(codes, (query) => this.scope.inside(actor, this.coded(query)));
  }

  private unseenAmong(actor: Actor, codes: readonly string[]): Promise<readonly string[]> {
    return missing(codes, (query) => this.scope.overview(actor, this.coded(query)));
  }

  private coded(codes: readonly string[]): SelectQueryBuilder<Incident> {
    return this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .select(['incident.id', 'incident.code'])
      .where('incident.code = ANY(:codes)', { codes });
  }
}

/** Which of the codes a query for them does not find. */
async function missing(
  codes: readonly string[],
  queryFor: (codes: readonly string[]) => SelectQueryBuilder<Incident>,
): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const found = await queryFor(codes).getMany();
  return codes.filter((one) => !found.some(({ code }) => code === one));
}

function otherOf({ type, data }: IncidentEvent): string | undefined {
  const member = NAMES_OTHER[type];
  const code = member && (data as Data)[member];
  return typeof code === 'string' ? code : undefined;
}

function withoutOther(event: IncidentEvent): IncidentEvent {
  const { changes, ...data } = event.data as Data;
  const kept = changes?.filter(({ field }) => field !== 'mergedInto');
  const member = NAMES_OTHER[event.type] ?? '';
  return { ...event, data: { ...data, [member]: null, ...(kept && { changes: kept }) } };
}
