import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { KEYS, pageOf, readCursor } from '../../../common/page.js';
import { worksAtDesk } from '../../domain/parties.js';
import { eventSentence } from '../event-sentence.js';
import { EventSight } from '../event-sight.js';
import { IncidentEvent } from '../incident-event.entity.js';
import { AttachmentsRepository } from './attachments.repository.js';

const ORDER = 'sequence';

const OF_ONE_ATTACHMENT = `event.type IN ('incident.attachment-added', 'incident.attachment-read',
    'incident.attachment-damaged', 'incident.evidence-exported')
  AND (event.data ->> 'id' = :about OR event.data -> 'attachments' @> to_jsonb(:about::text))`;

/** What the custody log says of one file. */
@Injectable()
export class CustodyLog {
  constructor(
    private readonly database: Database,
    private readonly attachments: AttachmentsRepository,
    private readonly sight: EventSight,
  ) {}

  /** Who added, read and exported one file, as far as the person may know; of another case only where they may see it. */
  async page(actor: Actor, code: string, id: string, request: { limit: number; cursor?: string }) {
    const { attachment, via } = await this.attachments.one(actor, code, id);
    const { limit, cursor } = request;
    const query = this.database.reads
      .createQueryBuilder(IncidentEvent, 'event')
      .where('event.incidentId = :of', { of: attachment.incidentId })
      .andWhere(OF_ONE_ATTACHMENT, { about: attachment.id })
      .orderBy('event.sequence')
      .limit(limit + 1);
    if (!worksAtDesk(actor, via)) query.andWhere(`event.visibility = 'all'`);
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, KEYS.sequence);
      query.andWhere('event.sequence > :after', { after: Number(key) });
    }
    const position = ({ sequence }: IncidentEvent) => ({
      ...{ order: ORDER, value: null, key: String(sequence) },
    });
    const events = await this.sight.withoutHidden(actor, await query.getMany());
    return pageOf(events, limit, position, entryOf);
  }
}

const entryOf = ({ sequence, id, type, at, actor, visibility, data }: IncidentEvent) => ({
  ...{ sequence, id, type, at, actor, visibility, data },
  sentence: eventSentence(type, actor, data),
});
