import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  IfMatch,
  NeedsVersion,
  OnceByKey,
  Refuses,
} from '../../../common/answers.js';
import { TableReader } from '../../data/tables/table-reader.js';
import { ChangeTables } from './change-tables.js';
import { HistoryQuery } from '../remarks.dto.js';
import { TableDecisionBody, TableVersion, TableVersionDto } from './draft.dto.js';
import {
  DeadlineTableBody,
  DeadlineTableDraftDto,
  DeadlineTableDto,
  DeadlineTableVersionDto,
  DeadlineTrialBody,
  deadlineEdit,
} from './deadline-table.dto.js';
import { TrialDto } from './trial.dto.js';

/** How much time there is: the table in force, its draft, its versions. */
@ApiTags('tables')
@Controller('deadline-table')
export class DeadlineTableController {
  constructor(
    private readonly tables: TableReader,
    private readonly change: ChangeTables,
  ) {}

  @Get()
  @Requires('register:read')
  @Answers('getDeadlineTable', DeadlineTableDto, { etag: true })
  inForce() {
    return this.tables.inForce('deadlines');
  }

  @Put()
  @Requires('table:draft')
  @Answers('draftDeadlineTable', DeadlineTableDraftDto, { etag: true })
  @NeedsVersion()
  put(
    @CurrentActor() actor: Actor,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: DeadlineTableBody,
  ) {
    return this.change.draft(actor, ifMatch, { ...body, edit: deadlineEdit(body) });
  }

  @Get('draft')
  @Requires('table:review')
  @Answers('getDeadlineTableDraft', DeadlineTableDraftDto, { etag: true })
  @Refuses('table/no-draft')
  draft() {
    return this.tables.draft('deadlines');
  }

  @Delete('draft')
  @Requires('table:draft')
  @AnswersNothing('discardDeadlineTableDraft')
  @NeedsVersion()
  @Refuses('table/no-draft', 'table/draft-settled')
  discard(@CurrentActor() actor: Actor, @IfMatch() ifMatch: string | undefined) {
    return this.change.discard(actor, ifMatch, 'deadlines');
  }

  @Post('draft/decision')
  @Requires('table:approve')
  @Answers('decideDeadlineTableDraft', DeadlineTableDraftDto, { etag: true })
  @OnceByKey()
  @NeedsVersion()
  @Refuses('table/no-draft', 'table/draft-settled', 'table/own-draft', 'table/draft-outdated')
  decide(
    @CurrentActor() actor: Actor,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: TableDecisionBody,
  ) {
    return this.change.decide(actor, { name: 'deadlines', ifMatch }, body);
  }

  @Get('versions')
  @Requires('register:read')
  @AnswersPage('listDeadlineTableVersions', TableVersionDto)
  versions(@Query() query: HistoryQuery) {
    return this.tables.versions('deadlines', query);
  }

  @Get('versions/:version')
  @Requires('register:read')
  @Answers('getDeadlineTableVersion', DeadlineTableVersionDto)
  @Refuses('table/version-not-found')
  version(@TableVersion() version: string) {
    return this.tables.version('deadlines', version);
  }

  @Post('simulate')
  @Requires('table:review')
  @Answers('simulateDeadlineTable', TrialDto)
  @Refuses('table/no-draft')
  simulate(@CurrentActor() actor: Actor, @Body() body: DeadlineTrialBody) {
    const edit = body.table && deadlineEdit(body.table);
    return this.change.simulate(actor, { ...body, name: 'deadlines', edit });
  }
}
