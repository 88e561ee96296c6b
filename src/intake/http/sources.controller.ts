import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  Creates,
  IfMatch,
  NeedsVersion,
  Refuses,
} from '../../common/answers.js';
import { IntakeSourcesRepository } from '../data/sources/intake-sources.repository.js';
import { CheckSource } from '../use-cases/check-source.js';
import { CreateSource } from '../use-cases/create-source.js';
import { RemoveSource } from '../use-cases/remove-source.js';
import { UpdateSource } from '../use-cases/update-source.js';
import {
  IntakeSourceBody,
  IntakeSourceDraft,
  IntakeSourceDto,
  SourceId,
  IntakeSourcePatch,
  IntakeSourceQuery,
} from './sources.dto.js';

/** What a mapping lets pass unseen is for nobody to read who does not keep it. */
@ApiTags('intake')
@Controller('intake/sources')
export class SourcesController {
  constructor(
    private readonly sources: IntakeSourcesRepository,
    private readonly createSource: CreateSource,
    private readonly updateSource: UpdateSource,
    private readonly removeSource: RemoveSource,
  ) {}

  @Get()
  @Requires('register:write')
  @AnswersPage('listIntakeSources', IntakeSourceDto)
  list(@Query() query: IntakeSourceQuery) {
    return this.sources.page(query);
  }

  @Post()
  @Requires('register:write')
  @Creates('createIntakeSource', IntakeSourceDto, { by: 'id' })
  @Refuses('intake/program-taken')
  create(@CurrentActor() actor: Actor, @Body() body: IntakeSourceBody) {
    return this.createSource.run(actor, body);
  }

  @Get(':id')
  @Requires('register:write')
  @Answers('getIntakeSource', IntakeSourceDto, { etag: true })
  @Refuses('intake/source-not-found')
  one(@SourceId() id: string) {
    return this.sources.one(id);
  }

  @Patch(':id')
  @Requires('register:write')
  @Answers('updateIntakeSource', IntakeSourceDto, { etag: true })
  @NeedsVersion()
  @Refuses('intake/source-not-found')
  update(
    @CurrentActor() actor: Actor,
    @SourceId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: IntakeSourcePatch,
  ) {
    return this.updateSource.run(actor, { id, ifMatch }, body);
  }

  @Delete(':id')
  @Requires('register:write')
  @AnswersNothing('removeIntakeSource')
  @NeedsVersion()
  @Refuses('intake/source-not-found')
  remove(
    @CurrentActor() actor: Actor,
    @SourceId() id: string,
    @IfMatch() ifMatch: string | undefined,
  ) {
    return this.removeSource.run(actor, { id, ifMatch });
  }
}

/** What there is before a source. */
@ApiTags('intake')
@Controller('intake/sources/check')
export class SourceDraftsController {
  constructor(private readonly checkSource: CheckSource) {}

  @Post()
  @Requires('register:write')
  @AnswersNothing('checkIntakeSource')
  check(@Body() body: IntakeSourceDraft) {
    return this.checkSource.run(body);
  }
}
