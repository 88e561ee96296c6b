import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { newId } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { AccessLog } from '../access-log.js';
import { IncidentRecord } from '../incident-record.js';
import { personRef } from '../incident-view.js';
import { Incident } from '../incident.entity.js';
import { type Attachment } from './attachment.entity.js';
import { type Found } from './attachments.repository.js';
import { type Exported } from './evidence-bundle.js';

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

  /** Of the case and of every report that brought files: each chain says which of its files left the desk, and when. */
  async exported(actor: Actor, incident: Incident, files: readonly Found[]): Promise<Exported> {
    const bundle = newId();
    const at = this.clock.now();
    await this.accesses.noteBundle(actor, incident, bundle);
    const { id: master, code } = incident;
    // In the order of their ids, as whoever locks two of them does.
    const ids = [...new Set([master, ...files.map(({ origin }) => origin.id)])].sort();
    const written = await this.database.transaction(async (tx) => {
      const after: Incident[] = [];
      for (const id of ids) {
        const own = files.filter(({ origin }) => origin.id === id);
        const data = { bundle, code, attachments: own.map(({ attachment }) => attachment.id) };
        const type = 'incident.evidence-exported';
        after.push(await this.write(tx, actor, id, { type, data }));
      }
      return after;
    });
    const others = written.filter(({ id }) => id !== master);
    return {
      bundle,
      at,
      incidents: [written.find(({ id }) => id === master) ?? incident, ...others],
    };
  }

  /** Gives the incident as it stands with the event. */
  private async write(
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
