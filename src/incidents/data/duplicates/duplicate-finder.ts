import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { type Actor } from '../../../auth/actor.js';
import { NotPermitted } from '../../../auth/auth.problems.js';
import { Database } from '../../../common/database.js';
import { searchWords } from '../../../common/search-words.js';
import { type Common, type Likeness, likenessOf } from '../../domain/duplicates/likeness.js';
import { similarity, trigramsOf } from '../../domain/duplicates/trigrams.js';
import { worksAtDesk } from '../../domain/parties.js';
import { AccessLog } from '../access-log.js';
import { outlineOf } from '../incident-outline.js';
import { IncidentScope } from '../incident-scope.js';
import { Incident, type ReportedSystem } from '../incident.entity.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { Observable } from '../observables/observable.entity.js';
import { reasonText } from './duplicate-reasons.js';

/** A case, or a report that is still being written. */
export interface Subject {
  readonly id: string | null;
  readonly title: string;
  readonly detectedAt: Date;
  readonly reportedAt: Date;
  readonly system: Pick<ReportedSystem, 'code' | 'domains' | 'ipAddresses'>;
}

interface Proposal {
  readonly incident: Incident;
  readonly common: Common;
  readonly likeness: Likeness;
}

const DAY_MS = 24 * 3_600_000;
// What comes back to a system later is no duplicate of what was, unless it left the same traces: these have no limit of time.
const SAME_SYSTEM_WITHIN = 7 * DAY_MS;
// Words count only of what comes in at about the same time: to compare them with all there ever was would need an index
// that every report pays for, and would find the same old titles again and again.
const SAME_WORDS_WITHIN = 3 * DAY_MS;
const MOST_LOOKED_AT = 1000;
const MOST_PROPOSED = 10;
const NEVER: readonly string[] = ['merged', 'withdrawn', 'rejected'];

type Query = SelectQueryBuilder<Incident>;

/** Cases that are likely the same as another, of those that the person sees in full: only these can be merged or linked. */
@Injectable()
export class DuplicateFinder {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
    private readonly incidents: IncidentsRepository,
    private readonly accesses: AccessLog,
  ) {}

  /** For the desk of a case, and for the unit that reported it. */
  async of(actor: Actor, code: string) {
    const incident = await this.incidents.seen(actor, code);
    if (!worksAtDesk(actor, incident) && actor.agency !== incident.reporterAgency) {
      throw new NotPermitted({ permission: 'incident:move' });
    }
    return { items: await this.proposals(actor, incident) };
  }

  /** The likeliest first. */
  async proposals(actor: Actor, subject: Subject) {
    const shared = await this.sharedTraces(subject);
    const words = trigramsOf(searchWords(subject.title));
    const proposals = (await this.candidates(actor, subject, [...shared.keys()]))
      .flatMap((incident): Proposal[] => {
        const common = {
          ...inCommon(subject, incident),
          observables: shared.get(incident.id) ?? [],
          likeWords: similarity(words, trigramsOf(searchWords(incident.title))),
        };
        const likeness = likenessOf(common);
        return likeness ? [{ incident, common, likeness }] : [];
      })
      .sort((a, b) => b.likeness.score - a.likeness.score || newerFirst(a.incident, b.incident))
      .slice(0, MOST_PROPOSED);
    const shown = proposals.map(({ incident }) => incident);
    await this.accesses.noteRestricted(actor, shown);
    return proposals.map(proposalView);
  }

  private async candidates(
    actor: Actor,
    subject: Subject,
    withTraces: readonly string[],
  ): Promise<readonly Incident[]> {
    const { system, title } = subject;
    const rows = await Promise.all([
      ...(system.code === null
        ? []
        : [
            this.near(actor, subject, SAME_SYSTEM_WITHIN)
              .andWhere(`incident.system ->> 'code' = :system`, { system: system.code })
              .getMany(),
          ]),
      ...(withTraces.length === 0
        ? []
        : [this.open(actor, subject).andWhereInIds(withTraces).getMany()]),
      ...(title === '' ? [] : [this.near(actor, subject, SAME_WORDS_WITHIN).getMany()]),
    ]);
    return [...new Map(rows.flat().map((one) => [one.id, one])).values()];
  }

  private near(actor: Actor, subject: Subject, within: number): Query {
    const at = subject.reportedAt.getTime();
    return this.open(actor, subject)
      .andWhere('incident.reportedAt BETWEEN :earliest AND :latest', {
        earliest: new Date(at - within),
        latest: new Date(at + within),
      })
      .orderBy('incident.reportedAt', 'DESC')
      .limit(MOST_LOOKED_AT);
  }

  /** Of what is not yet known to be the same, or something else: whatever is linked was looked at by somebody. */
  private open(actor: Actor, { id }: Subject): Query {
    const query = this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .select(COLUMNS.map((column) => `incident.${column}`))
      .where('incident.status <> ALL(:never)', { never: NEVER });
    if (id !== null) {
      query
        .andWhere('incident.id <> :id', { id })
        .andWhere(
          new Brackets((unlinked) =>
            unlinked
              .where(
                `NOT EXISTS (SELECT FROM incident_link l WHERE l.from_id = :id AND l.to_id = incident.id)`,
              )
              .andWhere(
                `NOT EXISTS (SELECT FROM incident_link l WHERE l.to_id = :id AND l.from_id = incident.id)`,
              ),
          ),
        );
    }
    return this.scope.full(actor, query);
  }

  /** Values that a case has in common with others, by their ids. */
  private async sharedTraces({ id }: Subject): Promise<ReadonlyMap<string, readonly string[]>> {
    if (id === null) return new Map();
    const rows = await this.database.reads
      .createQueryBuilder(Observable, 'there')
      .innerJoin(Observable, 'here', 'here.type = there.type AND here.value = there.value')
      .where('here.incidentId = :id AND there.incidentId <> :id', { id })
      .orderBy('there.id', 'DESC')
      .limit(MOST_LOOKED_AT)
      .getMany();
    return rows.reduce(
      (shared, { incidentId, value }) =>
        shared.set(incidentId, [...(shared.get(incidentId) ?? []), value]),
      new Map<string, readonly string[]>(),
    );
  }
}

// What is compared and shown; the rest of a case is long.
const COLUMNS = [
  ...['id', 'code', 'title', 'status', 'severity', 'reporterAgency', 'leadAgency', 'reportedAt'],
  ...['detectedAt', 'system', 'restricted'],
] as const;

const newerFirst = (a: Incident, b: Incident): number => (a.id < b.id ? 1 : -1);

function inCommon(
  { system, detectedAt }: Subject,
  other: Incident,
): Omit<Common, 'observables' | 'likeWords'> {
  const addresses = addressesOf(other.system);
  return {
    system: system.code !== null && system.code === other.system.code ? system.code : null,
    addresses: addressesOf(system).filter((one) => addresses.includes(one)),
    minutesApart: Math.round((detectedAt.getTime() - other.detectedAt.getTime()) / 60_000),
  };
}

const addressesOf = ({ domains, ipAddresses }: Subject['system']): string[] =>
  [...domains, ...ipAddresses].map((one) => one.toLowerCase());

const proposalView = ({ incident, common, likeness: { score, reasons } }: Proposal) => ({
  incident: outlineOf(incident),
  score,
  reasons: reasons.map(({ kind, points }) => ({ kind, points, text: reasonText(kind, common) })),
});
