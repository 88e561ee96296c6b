import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor } from '../../../auth/actor.js';
import { throwOnConstraint } from '../../../common/constraints.js';
import { Database } from '../../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { directionFrom, type LinkKind, whyNotLinked } from '../../domain/links/link.js';
import { LinkImpossible, LinkNotFound } from '../../domain/problems.js';
import { AccessLog } from '../access-log.js';
import { outlineOf } from '../incident-outline.js';
import { IncidentScope } from '../incident-scope.js';
import { Incident } from '../incident.entity.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { IncidentLink } from './incident-link.entity.js';

export type LinkView = ReturnType<typeof linkView>;

/** A link as it is read from one of its cases. */
export const linkView = (link: IncidentLink, here: string, other: Incident) => ({
  id: link.id,
  kind: link.kind,
  direction: directionFrom(here, link),
  incident: outlineOf(other),
  note: link.note,
  addedBy: link.addedBy,
  addedAt: link.addedAt,
});

const ORDER = 'id';
const OTHER = `incident.id = CASE link.from_id WHEN :here THEN link.to_id ELSE link.from_id END`;

// Links are few and made by hand, so that all of them take turns: two that each close half of a circle would both pass.
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('incident_link', 0))`;

const REACHED = `
WITH RECURSIVE reached AS (
  SELECT $1::uuid AS id
  UNION
  SELECT link.to_id FROM incident_link link JOIN reached ON link.from_id = reached.id WHERE link.kind = $2
)
SELECT id FROM reached`;

@Injectable()
export class LinksRepository {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
    private readonly incidents: IncidentsRepository,
    private readonly accesses: AccessLog,
  ) {}

  /** Those to cases that the person may see; of the others nothing is said. */
  async page(
    actor: Actor,
    code: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<LinkView>> {
    const { id: here } = await this.incidents.seen(actor, code);
    const query = this.of(actor, here)
      .orderBy('link.id')
      .limit(limit + 1);
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, KEYS.id);
      query.andWhere('link.id > :after', { after: key });
    }
    const links = await query.getMany();
    const others = await this.othersOf(here, links);
    await this.accesses.noteRestricted(actor, [...others.values()]);
    const shown = links.flatMap((link) => {
      const other = others.get(link.id);
      return other ? [{ link, other }] : [];
    });
    return pageOf(
      shown,
      limit,
      ({ link }) => ({ order: ORDER, value: null, key: link.id }),
      ({ link, other }) => linkView(link, here, other),
    );
  }

  /** The code of the case at the other end; 404 where the person does not see the link. */
  async otherEnd(actor: Actor, code: string, id: string): Promise<string> {
    const { id: here } = await this.incidents.seen(actor, code);
    const link = KEYS.id.test(id)
      ? await this.of(actor, here).andWhere('link.id = :id', { id }).getOne()
      : null;
    const other = link && (await this.othersOf(here, [link])).get(link.id);
    if (!other) throw new LinkNotFound({ id });
    return other.code;
  }

  /** Before the cases are locked, so that whoever waits holds nothing. */
  async takeTurn(tx: Tx): Promise<void> {
    await tx.query(ONE_AT_A_TIME);
  }

  /** 409 for a link to itself, for a circle, and for one that is there already. */
  async add(tx: Tx, link: IncidentLink, codes: { from: string; to: string }): Promise<void> {
    const { kind, fromId, toId } = link;
    const why = whyNotLinked({ kind, fromId, toId }, await reachedFrom(tx, toId, kind));
    if (why !== null) throw new LinkImpossible({ ...codes, why });
    await tx.insert(IncidentLink, link).catch(
      throwOnConstraint({
        incident_link_pair_key: () => new LinkImpossible({ ...codes, why: 'exists' }),
      }),
    );
  }

  /** 404 when somebody else was quicker. */
  async remove(tx: Tx, id: string): Promise<IncidentLink> {
    const link = await tx.findOneBy(IncidentLink, { id });
    if (!link) throw new LinkNotFound({ id });
    await tx.delete(IncidentLink, id);
    return link;
  }

  private of(actor: Actor, here: string): SelectQueryBuilder<IncidentLink> {
    const other = this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .select('1')
      .where(OTHER);
    this.scope.overview(actor, other);
    return this.database.reads
      .createQueryBuilder(IncidentLink, 'link')
      .where(`:here IN (link.fromId, link.toId) AND EXISTS (${other.getQuery()})`)
      .setParameters({ ...other.getParameters(), here });
  }

  /** By the id of the link. */
  private async othersOf(
    here: string,
    links: readonly IncidentLink[],
  ): Promise<ReadonlyMap<string, Incident>> {
    const ids = links.map(({ fromId, toId }) => (fromId === here ? toId : fromId));
    const found = await this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .where('incident.id = ANY(:ids)', { ids })
      .getMany();
    return new Map(
      links.flatMap((link, i) => {
        const other = found.find(({ id }) => id === ids[i]);
        return other ? [[link.id, other] as const] : [];
      }),
    );
  }
}

async function reachedFrom(tx: Tx, id: string, kind: LinkKind): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(REACHED, [id, kind]);
  return rows.map((row) => row.id);
}
