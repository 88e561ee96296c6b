import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { NotPermitted } from '../../../auth/auth.problems.js';
import { AttachmentsRepository, type Found } from '../../data/evidence/attachments.repository.js';
import { Custody } from '../../data/evidence/custody.js';
import { EvidenceBundle } from '../../data/evidence/evidence-bundle.js';
import { IncidentsRepository } from '../../data/incidents.repository.js';
import { worksAtDesk } from '../../domain/parties.js';

/** A case with its evidence to take away, for those who work it; written down before it begins. */
@Injectable()
export class ExportEvidence {
  constructor(
    private readonly incidents: IncidentsRepository,
    private readonly attachments: AttachmentsRepository,
    private readonly custody: Custody,
    private readonly bundle: EvidenceBundle,
  ) {}

  async run(actor: Actor, code: string) {
    const incident = await this.incidents.seen(actor, code);
    // The record holds what the desks write to each other, and a chain without it proves nothing.
    if (!worksAtDesk(actor, incident)) throw new NotPermitted({ permission: 'evidence:export' });
    const files = await this.attachments.all(actor, incident);
    const damaged = ({ attachment }: Found) => this.custody.damaged(actor, attachment);
    await this.bundle.check(files, damaged);
    const exported = await this.custody.exported(actor, incident, files);
    return {
      name: `${code}-${exported.bundle}.zip`,
      content: this.bundle.open(actor, exported, files, damaged),
    };
  }
}
