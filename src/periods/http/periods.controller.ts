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
import { PeriodsRepository } from '../data/periods.repository.js';
import { CreatePeriod } from '../use-cases/create-period.js';
import { DeletePeriod } from '../use-cases/delete-period.js';
import { UpdatePeriod } from '../use-cases/update-period.js';
import { PeriodBody, PeriodCode, PeriodDto, PeriodPatch, PeriodQuery } from './periods.dto.js';

@ApiTags('periods')
@Controller('periods')
export class PeriodsController {
  constructor(
    private readonly periods: PeriodsRepository,
    private readonly createPeriod: CreatePeriod,
    private readonly updatePeriod: UpdatePeriod,
    private readonly deletePeriod: DeletePeriod,
  ) {}

  @Get()
  @Requires('register:read')
  @AnswersPage('listPeriods', PeriodDto)
  list(@Query() query: PeriodQuery) {
    return this.periods.page(query);
  }

  @Post()
  @Requires('register:write')
  @Creates('createPeriod', PeriodDto)
  @Refuses('period/code-taken')
  create(@CurrentActor() actor: Actor, @Body() { code, ...facts }: PeriodBody) {
    return this.createPeriod.run(actor, code, facts);
  }

  @Get(':code')
  @Requires('register:read')
  @Answers('getPeriod', PeriodDto, { etag: true })
  @Refuses('period/not-found')
  one(@PeriodCode() code: string) {
    return this.periods.one(code);
  }

  @Patch(':code')
  @Requires('register:write')
  @Answers('updatePeriod', PeriodDto, { etag: true })
  @NeedsVersion()
  @Refuses('period/not-found')
  update(
    @CurrentActor() actor: Actor,
    @PeriodCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: PeriodPatch,
  ) {
    return this.updatePeriod.run(actor, { code, ifMatch }, body);
  }

  @Delete(':code')
  @Requires('register:write')
  @AnswersNothing('deletePeriod')
  @NeedsVersion()
  @Refuses('period/not-found', 'period/in-use')
  delete(
    @CurrentActor() actor: Actor,
    @PeriodCode() code: string,
    @IfMatch() ifMatch: string | undefined,
  ) {
    return this.deletePeriod.run(actor, { code, ifMatch });
  }
}
