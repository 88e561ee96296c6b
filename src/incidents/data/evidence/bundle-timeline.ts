import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { canonicalJson } from '../../../common/canonical-json.js';
import { Database } from '../../../common/database.js';
import { canonicalEvent } from '../chain.js';
import { EventSight } from '../event-sight.js';
import { IncidentEvent } from '../incident-event.entity.js';
import { type Incident } from '../incident.entity.js';

const AT_ONCE = 200;

/** The record of a case as it is taken away. */
@Injectable()
export class BundleTimeline {
  constructor(
    private readonly database: Database,
    private readonly sight: EventSight,
  ) {}

  /**
   * The chain of an incident up to the event that it had last when it was exported, one line of JSON an event. An event that
   * is kept from this reader is a line of hashes: the chain still holds together, and what it says stays with whom it is for.
   */
  async *of(
    actor: Actor,
    { id, code, eventCount }: Pick<Incident, 'id' | 'code' | 'eventCount'>,
  ): AsyncGenerator<Buffer> {
    for (let last = 0; last < eventCount;) {
      const events = await this.database.reads
        .createQueryBuilder(IncidentEvent, 'event')
        .where('event.incidentId = :id', { id })
        .andWhere('event.sequence > :last AND event.sequence <= :eventCount', { last, eventCount })
        .orderBy('event.sequence')
        .limit(AT_ONCE)
        .getMany();
      if (events.length === 0) throw new Error(`The chain of ${code} ends before its head.`);
      const hidden = await this.sight.namingHidden(actor, events);
      const lines = events.map((event) =>
        lineOf(code, event, maySee(actor, event) && !hidden.has(event.id)),
      );
      yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
      last = events.at(-1)?.sequence ?? eventCount;
    }
  }
}

/** Who exports works the case, so only what another desk keeps to itself is kept from them. */
const maySee = ({ agency }: Actor, { visibility, actor }: IncidentEvent): boolean =>
  visibility !== 'own' || actor.agency === agency;

function lineOf(code: string, event: IncidentEvent, seen: boolean): string {
  const { sequence } = event;
  const hashes = {
    previousHash: event.previousHash.toString('hex'),
    hash: event.hash.toString('hex'),
  };
  const said = seen
    ? (JSON.parse(canonicalEvent(code, event)) as object)
    : { incident: code, sequence, withheld: true };
  return canonicalJson({ ...said, ...hashes });
}
