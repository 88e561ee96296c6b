import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../auth/permissions.js';
import { Answers, AnswersPage } from '../../common/answers.js';
import { DeskTables } from '../data/desk-tables.js';
import {
  DeadlineTableDto,
  RoutingTableDto,
  ScoringTableDto,
  TableVersionDto,
  TaxonomyDto,
} from './tables.views.js';

/** The tables by which the desk decides, open to everyone who is judged by them. */
@ApiTags('tables')
@Controller()
export class TablesController {
  constructor(private readonly tables: DeskTables) {}

  @Get('taxonomy')
  @Requires('register:read')
  @Answers('getTaxonomy', TaxonomyDto)
  taxonomy() {
    return this.tables.taxonomy();
  }

  @Get('scoring')
  @Requires('register:read')
  @Answers('getScoring', ScoringTableDto)
  scoring() {
    return this.tables.scoring();
  }

  @Get('routing-table')
  @Requires('register:read')
  @Answers('getRoutingTable', RoutingTableDto)
  routing() {
    return this.tables.routing();
  }

  @Get('routing-table/versions')
  @Requires('register:read')
  @AnswersPage('listRoutingTableVersions', TableVersionDto)
  versions() {
    return this.tables.routingVersions();
  }

  @Get('deadline-table')
  @Requires('register:read')
  @Answers('getDeadlineTable', DeadlineTableDto)
  deadlines() {
    return this.tables.deadlines();
  }
}
