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
import { SystemsRepository } from '../data/systems.repository.js';
import { CreateSystem } from '../use-cases/create-system.js';
import { UpdateSystem } from '../use-cases/update-system.js';
import { SystemBody, SystemCode, SystemDto, SystemPatch, SystemQuery } from './systems.dto.js';

@ApiTags('systems')
@Controller('systems')
export class SystemsController {
  constructor(
    private readonly systems: SystemsRepository,
    private readonly createSystem: CreateSystem,
    private readonly updateSystem: UpdateSystem,
  ) {}

  @Get()
  @Requires('register:read')
  @AnswersPage('listSystems', SystemDto)
  list(@CurrentActor() actor: Actor, @Query() query: SystemQuery) {
    return this.systems.page(actor, query);
  }

  @Post()
  @Requires('register:write')
  @Creates('createSystem', SystemDto)
  @Refuses('system/code-taken')
  create(@CurrentActor() actor: Actor, @Body() { code, ...facts }: SystemBody) {
    return this.createSystem.run(actor, code, facts);
  }

  @Get(':code')
  @Requires('register:read')
  @Answers('getSystem', SystemDto, { etag: true })
  @Refuses('system/not-found')
  one(@CurrentActor() actor: Actor, @SystemCode() code: string) {
    return this.systems.one(actor, code);
  }

  @Patch(':code')
  @Requires('register:write')
  @Answers('updateSystem', SystemDto, { etag: true })
  @NeedsVersion()
  @Refuses('system/not-found')
  update(
    @CurrentActor() actor: Actor,
    @SystemCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: SystemPatch,
  ) {
    return this.updateSystem.run(actor, { code, ifMatch }, body);
  }
}
