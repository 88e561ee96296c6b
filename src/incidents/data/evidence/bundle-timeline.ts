import { type EntityManager } from 'typeorm';
import { canonicalJson } from '../../../common/canonical-json.js';
import { canonicalEvent } from '../chain.js';
import { IncidentEvent } from '../incident-event.entity.js';
import { type Incident } from '../incident.entity.js';

const AT_ONCE = 200;

/**
 * The chain of an incident up to the event that it had last when it was exported, one line of JSON an event. An event that is
 * kept from this reader is a line of hashes: the chain still holds together, and what it says stays with whom it is for.
 */
export async function* bundleTimeline(
  reads: EntityManager,
  { id, code, eventCount }: Pick<Incident, 'id' | 'code' | 'eventCount'>,
  maySee: (event: IncidentEvent) => boolean,
): AsyncGenerator<Buffer> {
  for (let last = 0; last < eventCount;) {
    const events = await reads
      .createQueryBuilder(IncidentEvent, 'event')
      .where('event.incidentId = :id', { id })
      .andWhere('event.sequence > :last AND event.sequence <= :eventCount', { last, eventCount })
      .orderBy('event.sequence')
      .limit(AT_ONCE)
      .getMany();
    if (events.length === 0) throw new Error(`The chain of ${code} ends before its head.`);
    yield Buffer.from(events.map((event) => `${lineOf(code, event, maySee(event))}\n`).join(''));
    last = events.at(-1)?.sequence ?? eventCount;
  }
}

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
