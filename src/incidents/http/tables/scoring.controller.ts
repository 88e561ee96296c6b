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
  ScoringBody,
  ScoringDraftDto,
  ScoringTableDto,
  ScoringVersionDto,
  ScoringTrialBody,
  scoringEdit,
} from './scoring.dto.js';
import { TrialDto } from './trial.dto.js';

/** How severe an incident is: the table in force, its draft, its versions. */
@ApiTags('tables')
@Controller('scoring')
export class ScoringController {
  constructor(
    private readonly tables: TableReader,
    private readonly change: ChangeTables,
  ) {}

  @Get()
  @Requires('register:read')
  @Answers('getScoring', ScoringTableDto, { etag: true })
  inForce() {
    return this.tables.inForce('scoring');
  }

  @Put()
  @Requires('table:draft')
  @Answers('draftScoring', ScoringDraftDto, { etag: true })
  @NeedsVersion()
  put(
    @CurrentActor() actor: Actor,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: ScoringBody,
  ) {
    return this.change.draft(actor, ifMatch, { ...body, edit: scoringEdit(body) });
  }

  @Get('draft')
  @Requires('table:review')
  @Answers('getScoringDraft', ScoringDraftDto, { etag: true })
  @Refuses('table/no-draft')
  draft() {
    return this.tables.draft('scoring');
  }

  @Delete('draft')
  @Requires('table:draft')
  @AnswersNothing('discardScoringDraft')
  @NeedsVersion()
  @Refuses('table/no-draft', 'table/draft-settled')
  discard(@CurrentActor() actor: Actor, @IfMatch() ifMatch: string | undefined) {
    return this.change.discard(actor, ifMatch, 'scoring');
  }

  @Post('draft/decision')
  @Requires('table:approve')
  @Answers('decideScoringDraft', ScoringDraftDto, { etag: true })
  @OnceByKey()
  @NeedsVersion()
  @Refuses('table/no-draft', 'table/draft-settled', 'table/own-draft', 'table/draft-outdated')
  decide(
    @CurrentActor() actor: Actor,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: TableDecisionBody,
  ) {
    return this.change.decide(actor, { name: 'scoring', ifMatch }, body);
  }

  @Get('versions')
  @Requires('register:read')
  @AnswersPage('listScoringVersions', TableVersionDto)
  versions(@Query() query: HistoryQuery) {
    return this.tables.versions('scoring', query);
  }

  @Get('versions/:version')
  @Requires('register:read')
  @Answers('getScoringVersion', ScoringVersionDto)
  @Refuses('table/version-not-found')
  version(@TableVersion() version: string) {
    return this.tables.version('scoring', version);
  }

  @Post('simulate')
  @Requires('table:review')
  @Answers('simulateScoring', TrialDto)
  @Refuses('table/no-draft')
  simulate(@CurrentActor() actor: Actor, @Body() body: ScoringTrialBody) {
    const edit = body.table && scoringEdit(body.table);
    return this.change.simulate(actor, { ...body, name: 'scoring', edit });
  }
}
