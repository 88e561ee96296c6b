import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { coverByKey } from '../../../common/idempotency.js';
import { type Tx } from '../../../common/tx.js';
import { type Upload } from '../../../common/upload.js';
import { type Incident } from '../incident.entity.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { type Attachment } from './attachment.entity.js';
import { AttachmentsRepository } from './attachments.repository.js';
import { Uploads } from './uploads.js';
import { type Arrived, EvidenceVault } from './vault.js';

/** The way of a file from the line into a case. */
@Injectable()
export class EvidenceIntake {
  constructor(
    private readonly incidents: IncidentsRepository,
    private readonly attachments: AttachmentsRepository,
    private readonly vault: EvidenceVault,
    private readonly uploads: Uploads,
  ) {}

  /** 404 and 409, as they look now; they are asked again when the file is there. */
  async expectWelcome(actor: Actor, code: string): Promise<void> {
    await this.attachments.expectRoom(undefined, await this.incidents.seen(actor, code));
  }

  /** Under an Idempotency-Key the content counts like a body: the same key with another file is another request. */
  receive<T, Fields extends object>(
    upload: Upload<Fields>,
    work: (file: Arrived, fields: Fields) => Promise<T>,
  ): Promise<T> {
    return this.vault.receive(upload, (file, fields) => {
      const { name, claimedType, sha256 } = file;
      coverByKey({ ...fields, name, claimedType, sha256: sha256.toString('hex') });
      return work(file, fields);
    });
  }

  /** From the end of the transaction on it is an attachment, which nobody changes. */
  async seal(tx: Tx, incident: Incident, attachment: Attachment): Promise<void> {
    await this.attachments.expectRoom(tx, incident);
    await this.uploads.end(tx, attachment.id);
    await this.attachments.add(tx, attachment);
  }
}
