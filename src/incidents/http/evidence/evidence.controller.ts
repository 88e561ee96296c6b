import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { AnswersFile, AnswersPage, Creates, Refuses } from '../../../common/answers.js';
import { Limited } from '../../../common/limits/limited.js';
import { FileAnswer } from '../../../common/file-answer.js';
import { FileUpload, TakesFile } from '../../../common/multipart.js';
import { PathPart } from '../../../common/path-part.js';
import { type Upload } from '../../../common/upload.js';
import { AttachmentsRepository } from '../../data/evidence/attachments.repository.js';
import { CustodyLog } from '../../data/evidence/custody-log.js';
import { AddAttachment } from '../../use-cases/evidence/add-attachment.js';
import { ReadAttachment } from '../../use-cases/evidence/read-attachment.js';
import { ID } from '../examples.js';
import { IncidentCode } from '../incidents.dto.js';
import { HistoryQuery, TimelineEntryDto } from '../remarks.dto.js';
import { AttachmentBody, AttachmentDto } from './evidence.dto.js';

const AttachmentId = () => PathPart('id', { format: 'uuid', example: ID });

/** The files of a case: added, read under a log, never changed. */
@ApiTags('evidence')
@Controller('incidents/:code/attachments')
export class EvidenceController {
  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly custody: CustodyLog,
    private readonly addAttachment: AddAttachment,
    private readonly readAttachment: ReadAttachment,
  ) {}

  @Get()
  @Requires('evidence:read')
  @AnswersPage('listAttachments', AttachmentDto)
  @Refuses('incident/not-found')
  list(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Query() query: HistoryQuery) {
    return this.attachments.page(actor, code, query);
  }

  @Post()
  @Requires('evidence:write')
  @TakesFile(AttachmentBody)
  @Creates('addAttachment', AttachmentDto, { by: 'id', etag: false })
  @Refuses(
    'incident/not-found',
    'incident/attachment-too-large',
    'incident/too-many-attachments',
    'server/storage-unavailable',
  )
  add(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @FileUpload(AttachmentBody) upload: Upload<AttachmentBody>,
  ) {
    return this.addAttachment.run(actor, code, upload);
  }

  @Get(':id')
  @Requires('evidence:read')
  @Limited(['reads'])
  @AnswersFile('readAttachment', 'application/octet-stream', '(các byte của tệp)', [
    ...['Content-Disposition', 'Repr-Digest'],
  ])
  @Refuses('incident/not-found', 'incident/attachment-not-found', 'server/storage-unavailable')
  async read(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @AttachmentId() id: string,
  ) {
    return new FileAnswer(await this.readAttachment.run(actor, code, id));
  }

  @Get(':id/custody')
  @Requires('evidence:read')
  @AnswersPage('getCustody', TimelineEntryDto)
  @Refuses('incident/not-found', 'incident/attachment-not-found')
  hands(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @AttachmentId() id: string,
    @Query() query: HistoryQuery,
  ) {
    return this.custody.page(actor, code, id, query);
  }
}
