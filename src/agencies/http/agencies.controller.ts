import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import {
  Answers,
  AnswersPage,
  Creates,
  IfMatch,
  NeedsVersion,
  Refuses,
} from '../../common/answers.js';
import { AgenciesRepository } from '../data/agencies.repository.js';
import { CreateAgency } from '../use-cases/create-agency.js';
import { UpdateAgency } from '../use-cases/update-agency.js';
import { AgencyBody, AgencyCode, AgencyDto, AgencyPatch, AgencyQuery } from './agencies.dto.js';

@ApiTags('agencies')
@Controller('agencies')
export class AgenciesController {
  constructor(
    private readonly agencies: AgenciesRepository,
    private readonly createAgency: CreateAgency,
    private readonly updateAgency: UpdateAgency,
  ) {}

  @Get()
  @Requires('register:read')
  @AnswersPage('listAgencies', AgencyDto)
  list(@Query() query: AgencyQuery) {
    return this.agencies.page(query);
  }

  @Post()
  @Requires('register:write')
  @Creates('createAgency', AgencyDto)
  @Refuses('agency/code-taken')
  create(@CurrentActor() actor: Actor, @Body() { code, ...facts }: AgencyBody) {
    return this.createAgency.run(actor, code, facts);
  }

  @Get(':code')
  @Requires('register:read')
  @Answers('getAgency', AgencyDto, { etag: true })
  @Refuses('agency/not-found')
  one(@AgencyCode() code: string) {
    return this.agencies.one(code);
  }

  @Patch(':code')
  @Requires('register:write')
  @Answers('updateAgency', AgencyDto, { etag: true })
  @NeedsVersion()
  @Refuses('agency/not-found', 'agency/tree-cycle')
  update(
    @CurrentActor() actor: Actor,
    @AgencyCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: AgencyPatch,
  ) {
    return this.updateAgency.run(actor, { code, ifMatch }, body);
  }
}
