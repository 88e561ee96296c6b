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
  RoutingTableBody,
  RoutingTableDraftDto,
  RoutingTableDto,
  RoutingTableVersionDto,
  RoutingTrialBody,
  routingEdit,
} from './routing-table.dto.js';
import { TrialDto } from './trial.dto.js';

/** Who leads, supports and is told: the table in force, its draft, its versions. */
@ApiTags('tables')
@Controller('routing-table')
export class RoutingTableController {
  constructor(
    private readonly tables: TableReader,
    private readonly change: ChangeTables,
  ) {}

  @Get()
  @Requires('register:read')
  @Answers('getRoutingTable', RoutingTableDto, { etag: true })
  inForce() {
    return this.tables.inForce('routing');
  }

  @Put()
  @Requires('table:draft')
  @Answers('draftRoutingTable', RoutingTableDraftDto, { etag: true })
  @NeedsVersion()
  put(
    @CurrentActor() actor: Actor,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: RoutingTableBody,
  ) {
    return this.change.draft(actor, ifMatch, { ...body, edit: routingEdit(body) });
  }

  @Get('draft')
  @Requires('table:review')
  @Answers('getRoutingTableDraft', RoutingTableDraftDto, { etag: true })
  @Refuses('table/no-draft')
  draft() {
    return this.tables.draft('routing');
  }

  @Delete('draft')
  @Requires('table:draft')
  @AnswersNothing('discardRoutingTableDraft')
  @NeedsVersion()
  @Refuses('table/no-draft', 'table/draft-settled')
  discard(@CurrentActor() actor: Actor, @IfMatch() ifMatch: string | undefined) {
    return this.change.discard(actor, ifMatch, 'routing');
  }

  @Post('draft/decision')
  @Requires('table:approve')
  @Answers('decideRoutingTableDraft', RoutingTableDraftDto, { etag: true })
  @OnceByKey()
  @NeedsVersion()
  @Refuses('table/no-draft', 'table/draft-settled', 'table/own-draft', 'table/draft-outdated')
  decide(
    @CurrentActor() actor: Actor,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: TableDecisionBody,
  ) {
    return this.change.decide(actor, { name: 'routing', ifMatch }, body);
  }

  @Get('versions')
  @Requires('register:read')
  @AnswersPage('listRoutingTableVersions', TableVersionDto)
  versions(@Query() query: HistoryQuery) {
    return this.tables.versions('routing', query);
  }

  @Get('versions/:version')
  @Requires('register:read')
  @Answers('getRoutingTableVersion', RoutingTableVersionDto)
  @Refuses('table/version-not-found')
  version(@TableVersion() version: string) {
    return this.tables.version('routing', version);
  }

  @Post('simulate')
  @Requires('table:review')
  @Answers('simulateRoutingTable', TrialDto)
  @Refuses('table/no-draft')
  simulate(@CurrentActor() actor: Actor, @Body() body: RoutingTrialBody) {
    const edit = body.table && routingEdit(body.table);
    return this.change.simulate(actor, { ...body, name: 'routing', edit });
  }
}
