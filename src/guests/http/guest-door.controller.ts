import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../auth/permissions.js';
import { Answers, AnswersList, Refuses } from '../../common/answers.js';
import { Challenges } from '../data/challenges.js';
import { ReportingUnits } from '../data/reporting-units.js';
import { ChallengeDto, ReportingUnitDto } from './guest-reports.dto.js';
import { CLOSED, WhereGuestsMay } from './where-guests-may.guard.js';

/** What a guest needs before they report. */
@ApiTags('guests')
@Controller('guest-reports')
@UseGuards(WhereGuestsMay)
export class GuestDoorController {
  constructor(
    private readonly challenges: Challenges,
    private readonly units: ReportingUnits,
  ) {}

  @Get('challenge')
  @Public()
  @Answers('getGuestChallenge', ChallengeDto)
  @Refuses(CLOSED)
  challenge() {
    return this.challenges.make();
  }

  @Get('agencies')
  @Public()
  @AnswersList('listReportingUnits', ReportingUnitDto)
  @Refuses(CLOSED)
  agencies() {
    return this.units.all();
  }
}
