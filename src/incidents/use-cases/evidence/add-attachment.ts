import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { NotPermitted } from '../../../auth/auth.problems.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { type Tx } from '../../../common/tx.js';
import { type Upload } from '../../../common/upload.js';
import { CaseFile } from '../../data/case-file.js';
import { type Attachment } from '../../data/evidence/attachment.entity.js';
import { attachmentView, type AttachmentView } from '../../data/evidence/attachments.repository.js';
import { EvidenceIntake } from '../../data/evidence/evidence-intake.js';
import { type Arrived } from '../../data/evidence/vault.js';
import { type Incident } from '../../data/incident.entity.js';
import { worksAtDesk } from '../../domain/parties.js';
import { type Tlp } from '../../domain/tlp.js';

export interface AttachmentGiven {
  readonly tlp?: Tlp;
  readonly note?: string;
  readonly visibility: 'all' | 'desk';
}

/** A file for a case. It is sealed when the answer is given, and all of it is gone when none is. */
@Injectable()
export class AddAttachment {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly intake: EvidenceIntake,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, code: string, upload: Upload<AttachmentGiven>): Promise<AttachmentView> {
    // Before a byte is read: nobody should send much to be told that there is no such case.
    await this.intake.expectWelcome(actor, code);
    return this.intake.receive(upload, (arrived, given) =>
      this.database.transaction(async (tx) => {
        const incident = await this.file.openForAdding(tx, actor, code);
        if (given.visibility === 'desk' && !worksAtDesk(actor, incident)) {
          throw new NotPermitted({ permission: 'incident:comment-desk' });
        }
        const attachment = this.attachmentOf(actor, incident, arrived, given);
        await this.intake.seal(tx, incident, attachment);
        await this.write(tx, incident, attachment);
        return attachmentView(attachment, incident.code);
      }),
    );
  }

  private attachmentOf(
    actor: Actor,
    incident: Incident,
    arrived: Arrived,
    given: AttachmentGiven,
  ): Attachment {
    const { tlp = incident.tlp, note = null, visibility } = given;
    return {
      ...arrived,
      ...{ incidentId: incident.id, tlp, note, visibility },
      ...{ addedBy: this.file.signed(actor), addedAt: this.clock.now() },
    };
  }

  private async write(tx: Tx, incident: Incident, attachment: Attachment): Promise<void> {
    const { id, name, size, sha256, detectedType, tlp, note } = attachment;
    const { visibility, addedBy: actor, addedAt: at } = attachment;
    await this.file.write(tx, {
      ...{ incident, at, actor, visibility, type: 'incident.attachment-added' },
      data: { id, name, size, sha256: sha256.toString('hex'), detectedType, tlp, note },
    });
  }
}
