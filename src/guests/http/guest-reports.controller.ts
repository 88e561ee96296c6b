import { Body, Controller, Get, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../auth/permissions.js';
import { Answers, Creates, Refuses } from '../../common/answers.js';
import { Limited } from '../../common/limits/limited.js';
import { IncidentCode } from '../../incidents/report-parts.js';
import { GuestDesk } from '../data/guest-desk.js';
import { AnswerAsGuest } from '../use-cases/answer-as-guest.js';
import { ReportAsGuest } from '../use-cases/report-as-guest.js';
import {
  GuestAnswerBody,
  GuestCaseDto,
  GuestReceiptDto,
  GuestReportBody,
} from './guest-reports.dto.js';
import { NeedsTrackingToken, TrackingToken } from './tracking-token.js';
import { CLOSED, WhereGuestsMay } from './where-guests-may.guard.js';

/** For people without an account, where the desk lets them report (GUEST_REPORTS). */
@ApiTags('guests')
@Controller('guest-reports')
@UseGuards(WhereGuestsMay)
export class GuestReportsController {
  constructor(
    private readonly desk: GuestDesk,
    private readonly reportAsGuest: ReportAsGuest,
    private readonly answerAsGuest: AnswerAsGuest,
  ) {}

  @Post()
  @Public()
  @Limited(['guests'])
  @Creates('reportAsGuest', GuestReceiptDto, { etag: false })
  @Refuses(CLOSED, 'incident/out-of-scope')
  report(@Body() body: GuestReportBody) {
    return this.reportAsGuest.run(body);
  }

  @Get(':code')
  @Public()
  @Answers('getGuestReport', GuestCaseDto)
  @NeedsTrackingToken()
  @Refuses(CLOSED, 'guest-report/not-found')
  async one(@IncidentCode() code: string, @TrackingToken() token: string) {
    const { shown } = await this.desk.one(code, token);
    return shown;
  }

  @Post(':code/answers')
  @Public()
  @Limited(['public'])
  @Answers('answerAsGuest', GuestCaseDto)
  @NeedsTrackingToken()
  @Refuses(CLOSED, 'guest-report/not-found', 'incident/move-not-allowed', 'incident/move-blocked')
  async answer(
    @IncidentCode() code: string,
    @TrackingToken() token: string,
    @Body() { answer }: GuestAnswerBody,
  ) {
    const { shown } = await this.answerAsGuest.run(code, token, answer);
    return shown;
  }
}
