import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { AttachmentsRepository } from '../../data/evidence/attachments.repository.js';
import { Custody } from '../../data/evidence/custody.js';
import { EvidenceVault } from '../../data/evidence/vault.js';

/** The content of an attachment for one person, and an entry in its custody log first. */
@Injectable()
export class ReadAttachment {
  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly custody: Custody,
    private readonly vault: EvidenceVault,
  ) {}

  async run(actor: Actor, code: string, id: string) {
    const found = await this.attachments.one(actor, code, id);
    await this.custody.read(actor, found);
    const { name, size, sha256 } = found.attachment;
    const content = await this.vault.open(found.attachment, () =>
      this.custody.damaged(actor, found.attachment),
    );
    return { content, name, size, sha256 };
  }
}
