import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { UUID } from '../../../common/identifier.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { EvidenceLimits } from '../../../common/storage/storage.module.js';
import { type Tx } from '../../../common/tx.js';
import { worksAtDesk } from '../../domain/parties.js';
import { AttachmentNotFound, TooManyAttachments } from '../../domain/problems.js';
import { type Incident } from '../incident.entity.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { MergedReports } from '../merged-reports.js';
import { Attachment } from './attachment.entity.js';

export type AttachmentView = ReturnType<typeof attachmentView>;

/** `code` is the report that it was added to, which may have been merged into the case it is read with. */
export const attachmentView = (attachment: Attachment, code: string) => {
  const { incidentId: _, sha256, ...shown } = attachment;
  return { ...shown, sha256: sha256.toString('hex'), incident: code };
};

/** An attachment as somebody found it: the case it was asked for by, and the report it was added to. */
export interface Found {
  readonly attachment: Attachment;
  readonly via: Incident;
  readonly origin: Named;
}

type Named = Pick<Incident, 'id' | 'code'>;

const ORDER = 'id';

@Injectable()
export class AttachmentsRepository {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
    private readonly merged: MergedReports,
    private readonly limits: EvidenceLimits,
  ) {}

  async page(
    actor: Actor,
    code: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<AttachmentView>> {
    const incident = await this.incidents.seen(actor, code);
    const family = await this.merged.withCase(actor, incident);
    const codes = new Map(family.map((one) => [one.id, one.code]));
    const query = this.visible(actor, incident, family)
      .orderBy('attachment.id')
      .limit(limit + 1);
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, KEYS.id);
      query.andWhere('attachment.id > :after', { after: key });
    }
    return pageOf(
      await query.getMany(),
      limit,
      (last) => ({ order: ORDER, value: null, key: last.id }),
      (attachment) => attachmentView(attachment, codes.get(attachment.incidentId) ?? code),
    );
  }

  /** 404 where it is not, is of another case, or is not for this person. */
  async one(actor: Actor, code: string, id: string): Promise<Found> {
    const via = await this.incidents.seen(actor, code);
    const family = await this.merged.withCase(actor, via);
    const attachment = UUID.test(id)
      ? await this.visible(actor, via, family).andWhere('attachment.id = :id', { id }).getOne()
      : null;
    const origin = family.find((one) => one.id === attachment?.incidentId);
    if (!attachment || !origin) throw new AttachmentNotFound({ id });
    return { attachment, via, origin };
  }

  /** Every one of a case and of what was merged into it, as far as the person may see them, in the order of their arrival. */
  async all(actor: Actor, incident: Incident): Promise<Found[]> {
    const family = await this.merged.withCase(actor, incident);
    const attachments = await this.visible(actor, incident, family)
      .orderBy('attachment.id')
      .getMany();
    return attachments.map((attachment) => ({
      ...{ attachment, via: incident },
      origin: family.find(({ id }) => id === attachment.incidentId) ?? incident,
    }));
  }

  /** 409 when the case is full; under its lock nobody else can fill it meanwhile. */
  async expectRoom(tx: Tx | undefined, incident: Incident): Promise<void> {
    const { perCase: most } = this.limits;
    const reads = tx ?? this.database.reads;
    const held = await reads.countBy(Attachment, { incidentId: incident.id });
    if (held >= most) throw new TooManyAttachments({ most });
  }

  async add(tx: Tx, attachment: Attachment): Promise<void> {
    await tx.insert(Attachment, attachment);
  }

  private visible(
    actor: Actor,
    incident: Incident,
    family: readonly Named[],
  ): SelectQueryBuilder<Attachment> {
    const query = this.database.reads
      .createQueryBuilder(Attachment, 'attachment')
      .where({ incidentId: In(family.map(({ id }) => id)) });
    if (!worksAtDesk(actor, incident)) query.andWhere(`attachment.visibility = 'all'`);
    return query;
  }
}
