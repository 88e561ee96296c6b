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
import { ShiftsRepository } from '../data/shifts.repository.js';
import { CreateShift } from '../use-cases/create-shift.js';
import { DeleteShift } from '../use-cases/delete-shift.js';
import { UpdateShift } from '../use-cases/update-shift.js';
import { ShiftBody, ShiftDto, ShiftId, ShiftPatch, ShiftQuery } from './shifts.dto.js';

@ApiTags('duty')
@Controller('duty/shifts')
export class ShiftsController {
  constructor(
    private readonly shifts: ShiftsRepository,
    private readonly createShift: CreateShift,
    private readonly updateShift: UpdateShift,
    private readonly deleteShift: DeleteShift,
  ) {}

  @Get()
  @Requires('duty:read')
  @AnswersPage('listShifts', ShiftDto)
  list(@CurrentActor() actor: Actor, @Query() query: ShiftQuery) {
    return this.shifts.page({ ...query, agency: query.agency ?? actor.agency });
  }

  @Post()
  @Requires('duty:write')
  @Creates('createShift', ShiftDto, { by: 'id' })
  @Refuses('duty/not-your-desk', 'duty/lead-taken', 'duty/person-taken')
  create(@CurrentActor() actor: Actor, @Body() { agency = actor.agency, ...facts }: ShiftBody) {
    return this.createShift.run(actor, agency, facts);
  }

  @Get(':id')
  @Requires('duty:read')
  @Answers('getShift', ShiftDto, { etag: true })
  @Refuses('duty/shift-not-found')
  one(@ShiftId() id: string) {
    return this.shifts.one(id);
  }

  @Patch(':id')
  @Requires('duty:write')
  @Answers('updateShift', ShiftDto, { etag: true })
  @NeedsVersion()
  @Refuses(
    ...['duty/shift-not-found', 'duty/not-your-desk', 'duty/shift-ended'],
    ...['duty/lead-taken', 'duty/person-taken'],
  )
  update(
    @CurrentActor() actor: Actor,
    @ShiftId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: ShiftPatch,
  ) {
    return this.updateShift.run(actor, { id, ifMatch }, body);
  }

  @Delete(':id')
  @Requires('duty:write')
  @AnswersNothing('deleteShift')
  @NeedsVersion()
  @Refuses(
    ...['duty/shift-not-found', 'duty/not-your-desk', 'duty/shift-ended'],
    'duty/shift-handed-over',
  )
  delete(
    @CurrentActor() actor: Actor,
    @ShiftId() id: string,
    @IfMatch() ifMatch: string | undefined,
  ) {
    return this.deleteShift.run(actor, { id, ifMatch });
  }
}
