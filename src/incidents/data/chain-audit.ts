import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../common/page.js';
import { IncidentNotFound } from '../domain/problems.js';
import { type AuditLeaf } from './audit/audit-leaf.entity.js';
import { CheckpointAudit, type CheckpointFault } from './audit/checkpoint-audit.js';
import { canonicalEvent, chainHash, NO_HASH } from './chain.js';
import { groupBy } from './group-by.js';
import { IncidentEvent } from './incident-event.entity.js';
import { Incident } from './incident.entity.js';
import { IncidentsRepository } from './incidents.repository.js';

/** The first link that does not hold, and what is wrong with it. */
export interface BrokenLink {
  readonly incident: string;
  readonly sequence: number;
  /** `checkpoint`: the chain holds in itself, but is another one than was sealed. */
  readonly fault: 'hash' | 'previous-hash' | 'sequence' | 'head' | 'checkpoint';
}

export interface Verification {
  readonly valid: boolean;
  readonly incidents: number;
  readonly events: number;
  readonly firstBroken?: BrokenLink | CheckpointFault;
}

const AT_ONCE = 200;
const ORDER = 'sequence';

@Injectable()
export class ChainAudit {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
    private readonly checkpoints: CheckpointAudit,
  ) {}

  /** Walks every chain of the desk from its beginning, then every checkpoint; stops at the first that does not hold. */
  async verifyAllAgencies(): Promise<Verification> {
    // What is written meanwhile is not seen: a chain half read would look broken.
    return this.database.snapshot(async (reads) => {
      const counted = { incidents: 0, events: 0 };
      for (let last = ''; ;) {
        const chains = await chainsAfter(reads, last);
        const codes = chains.map(({ incident }) => incident.code);
        const leaves = await this.checkpoints.leavesOf(reads, codes);
        for (const { incident, events } of chains) {
          const firstBroken =
            brokenLink(incident, events) ?? brokenSeal(events, leaves.get(incident.code));
          if (firstBroken) return { valid: false, ...counted, firstBroken };
          counted.incidents++;
          counted.events += events.length;
        }
        if (chains.length < AT_ONCE) return { ...counted, ...(await this.ofCheckpoints(reads)) };
        last = chains.at(-1)?.incident.id ?? '';
      }
    });
  }

  private async ofCheckpoints(reads: EntityManager) {
    const firstBroken = await this.checkpoints.firstFault(reads);
    return { valid: firstBroken === undefined, ...(firstBroken && { firstBroken }) };
  }

  /** The links of one chain without what they say: an auditor proves the record and does not read it. */
  async links(actor: Actor, code: string, request: { limit: number; cursor?: string }) {
    const { id } = await this.seen(actor, code);
    const { cursor } = request;
    const after = cursor === undefined ? 0 : Number(readCursor(cursor, ORDER, KEYS.sequence).key);
    const events = await this.database.reads
      .createQueryBuilder(IncidentEvent, 'event')
      .where('event.incidentId = :id AND event.sequence > :after', { id, after })
      .orderBy('event.sequence')
      .limit(request.limit + 1)
      .getMany();
    return linkPage(events, request.limit);
  }

  private seen(actor: Actor, code: string): Promise<Incident> {
    return actor.permissions.has('audit:verify')
      ? this.anyIncident(code)
      : this.incidents.seen(actor, code);
  }

  private async anyIncident(code: string): Promise<Incident> {
    const incident = await this.database.reads.findOneBy(Incident, { code });
    if (!incident) throw new IncidentNotFound({ code });
    return incident;
  }
}

interface Chain {
  readonly incident: Incident;
  readonly events: readonly IncidentEvent[];
}

async function chainsAfter(reads: EntityManager, last: string): Promise<Chain[]> {
  const query = reads.createQueryBuilder(Incident, 'incident').orderBy('incident.id');
  if (last !== '') query.where('incident.id > :last', { last });
  const incidents = await query.limit(AT_ONCE).getMany();
  const events = await reads.find(IncidentEvent, {
    where: { incidentId: In(incidents.map(({ id }) => id)) },
    order: { incidentId: 'ASC', sequence: 'ASC' },
  });
  const byIncident = groupBy(events, ({ incidentId }) => incidentId);
  return incidents.map((incident) => ({ incident, events: byIncident.get(incident.id) ?? [] }));
}

const linkPage = (events: readonly IncidentEvent[], limit: number): Page<object> =>
  pageOf(
    events,
    limit,
    ({ sequence }) => ({ order: ORDER, value: null, key: String(sequence) }),
    ({ sequence, id, type, at, previousHash, hash }) => ({
      ...{ sequence, id, type, at },
      previousHash: previousHash.toString('hex'),
      hash: hash.toString('hex'),
    }),
  );

/** Nothing when every event hashes to what it says, follows the one before, and the last is the head. */
export function brokenLink(
  incident: Pick<Incident, 'code' | 'eventCount' | 'headHash'>,
  events: readonly IncidentEvent[],
): BrokenLink | undefined {
  let previous: Buffer = NO_HASH;
  for (const [i, event] of events.entries()) {
    const fault = faultOf(incident.code, event, { sequence: i + 1, previous });
    if (fault) return { incident: incident.code, sequence: i + 1, fault };
    previous = event.hash;
  }
  const whole = events.length === incident.eventCount && previous.equals(incident.headHash);
  return whole ? undefined : { incident: incident.code, sequence: events.length, fault: 'head' };
}

/** Nothing when the chain still has each head under which it was sealed. */
function brokenSeal(
  events: readonly IncidentEvent[],
  leaves: readonly AuditLeaf[] = [],
): BrokenLink | undefined {
  const broken = leaves.find(
    ({ eventCount, headHash }) => events[eventCount - 1]?.hash.equals(headHash) !== true,
  );
  return (
    broken && {
      incident: broken.incident,
      sequence: broken.eventCount,
      fault: 'checkpoint' as const,
    }
  );
}

function faultOf(
  code: string,
  event: IncidentEvent,
  { sequence, previous }: { sequence: number; previous: Buffer },
): BrokenLink['fault'] | undefined {
  if (event.sequence !== sequence) return 'sequence';
  if (!event.previousHash.equals(previous)) return 'previous-hash';
  return event.hash.equals(chainHash(previous, canonicalEvent(code, event))) ? undefined : 'hash';
}
