import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { Answers, AnswersFile, AnswersPage, OnceByKey } from '../../../common/answers.js';
import { AuditAccess } from '../../data/audit/audit-access.js';
import { AuditExport } from '../../data/audit/audit-export.js';
import { CheckpointsRepository } from '../../data/audit/checkpoints.repository.js';
import { MakeCheckpoint } from '../../use-cases/audit/make-checkpoint.js';
import {
  AccessDto,
  AccessQuery,
  CheckpointDto,
  CheckpointQuery,
  ExportQuery,
  SEAL,
} from './audit.dto.js';
import { NDJSON, ndjsonFile } from './ndjson.js';

/** What an auditor needs to prove the record, and who has read of it, without reading it. */
@ApiTags('audit')
@Controller('audit')
export class CheckpointsController {
  constructor(
    private readonly checkpoints: CheckpointsRepository,
    private readonly makeCheckpoint: MakeCheckpoint,
    private readonly exports: AuditExport,
    private readonly access: AuditAccess,
  ) {}

  @Get('checkpoints')
  @Requires('audit:verify')
  @AnswersPage('listCheckpoints', CheckpointDto)
  page(@Query() query: CheckpointQuery) {
    return this.checkpoints.page(query);
  }

  @Post('checkpoints')
  @Requires('audit:verify')
  @Answers('makeCheckpoint', CheckpointDto)
  @OnceByKey()
  make() {
    return this.makeCheckpoint.run();
  }

  @Get('export')
  @Requires('audit:verify')
  @AnswersFile('exportAudit', NDJSON, `{"kind":"checkpoint","seal":"${SEAL}"}\n`, [
    'Content-Disposition',
  ])
  export(@CurrentActor() actor: Actor, @Query() query: ExportQuery) {
    return ndjsonFile(this.exports.openOfAllAgencies(actor, query), 'audit.ndjson');
  }

  @Get('access')
  @Requires('audit:verify')
  @AnswersPage('listAccess', AccessDto)
  reads(@Query() query: AccessQuery) {
    return this.access.pageOfAllAgencies(query);
  }
}
