import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { Answers, IfMatch, NeedsVersion } from '../../common/answers.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { ReplaceCalendar } from '../use-cases/replace-calendar.js';
import { CalendarBody, CalendarDto } from './calendar.dto.js';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly replaceCalendar: ReplaceCalendar,
  ) {}

  @Get()
  @Requires('register:read')
  @Answers('getCalendar', CalendarDto, { etag: true })
  one() {
    return this.calendar.read();
  }

  @Put()
  @Requires('register:write')
  @Answers('replaceCalendar', CalendarDto, { etag: true })
  @NeedsVersion()
  replace(
    @CurrentActor() actor: Actor,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: CalendarBody,
  ) {
    return this.replaceCalendar.run(actor, ifMatch, body);
  }
}
