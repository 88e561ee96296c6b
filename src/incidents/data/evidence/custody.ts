import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { type Tx } from '../../../common/tx.js';
import { AccessLog } from '../access-log.js';
import { IncidentRecord } from '../incident-record.js';
import { personRef } from '../incident-view.js';
import { Incident } from '../incident.entity.js';
import { type Attachment } from './attachment.entity.js';
import { type Found } from './attachments.repository.js';

/** Through whose hands evidence went. Its entries are events of the report that the file belongs to, so its chain proves them. */
@Injectable()
export class Custody {
  constructor(
    private readonly database: Database,
    private readonly record: IncidentRecord,
    private readonly accesses: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** Written before a byte is given out: what cannot be logged is not read. */
  async read(actor: Actor, { attachment, origin }: Found): Promise<void> {
    await this.accesses.note(actor, origin, attachment.id);
    await this.database.transaction((tx) =>
      this.write(tx, actor, origin.id, {
        type: 'incident.attachment-read',
        data: { id: attachment.id, name: attachment.name },
      }),
    );
  }

  /** The store gave something else than what was sealed, or nothing: who came upon it, and when. */
  async damaged(actor: Actor, attachment: Attachment): Promise<void> {
    const { id, name, sha256 } = attachment;
    await this.database.transaction((tx) =>
      this.write(tx, actor, attachment.incidentId, {
        type: 'incident.attachment-damaged',
        data: { id, name, sha256: sha256.toString('hex') },
      }),
    );
  }

  /** Gives the incident as it stands with the event. */
  async write(
    tx: Tx,
    actor: Actor,
    incidentId: string,
    event: { readonly type: string; readonly data: object },
  ): Promise<Incident> {
    // Whoever may see the file may see it through another case, so the scope was asked when it was found.
    const incident = await tx
      .createQueryBuilder(Incident, 'incident')
      .where({ id: incidentId })
      .setLock('pessimistic_write')
      .getOneOrFail();
    const by = { at: this.clock.now(), actor: personRef(actor) };
    return this.record.write(tx, { ...event, ...by, incident, visibility: 'desk' });
  }
}
