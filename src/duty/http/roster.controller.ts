import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { Answers, AnswersFile, OnceByKey, Refuses } from '../../common/answers.js';
import { FileAnswer } from '../../common/file-answer.js';
import { DeskRoster } from '../data/desk-roster.js';
import { DutyCalendar } from '../data/duty-calendar.js';
import { HandOverShift } from '../use-cases/hand-over-shift.js';
import { DeskQuery, DutyNowDto, GapsDto, GapsQuery } from './roster.dto.js';
import { HandOverBody, HandOverDto, ShiftId } from './shifts.dto.js';

const CALENDAR = 'text/calendar';

@ApiTags('duty')
@Controller('duty')
export class RosterController {
  constructor(
    private readonly roster: DeskRoster,
    private readonly calendars: DutyCalendar,
    private readonly handOverShift: HandOverShift,
  ) {}

  @Get('now')
  @Requires('duty:read')
  @Answers('getDutyNow', DutyNowDto)
  now(@CurrentActor() actor: Actor, @Query() { agency = actor.agency }: DeskQuery) {
    return this.roster.now(actor, agency);
  }

  @Get('gaps')
  @Requires('duty:read')
  @Answers('getDutyGaps', GapsDto)
  gaps(@CurrentActor() actor: Actor, @Query() { agency = actor.agency, ...span }: GapsQuery) {
    return this.roster.gaps(agency, span);
  }

  @Get('calendar.ics')
  @Requires('duty:read')
  @AnswersFile('getDutyCalendar', CALENDAR, 'BEGIN:VCALENDAR\r\n…', ['Content-Disposition'])
  async calendar(@CurrentActor() actor: Actor, @Query() { agency = actor.agency }: DeskQuery) {
    return new FileAnswer(await this.calendars.of(agency), `${CALENDAR}; charset=utf-8`);
  }

  @Post('shifts/:id/hand-over')
  @Requires('duty:hand-over')
  @Answers('handOverShift', HandOverDto)
  @OnceByKey()
  @Refuses('duty/shift-not-found', 'duty/hand-over-not-yours', 'duty/hand-over-too-early')
  handOver(@CurrentActor() actor: Actor, @ShiftId() id: string, @Body() { note }: HandOverBody) {
    return this.handOverShift.run(actor, id, note);
  }
}
