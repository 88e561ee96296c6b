import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPage } from '../../common/answers.js';
import { SecurityHistory } from '../data/security-history.js';
import { Requires } from '../permissions.js';
import { SecurityEventDto, SecurityQuery } from './security.dto.js';

/** Who got in or was kept out, for the auditor. */
@ApiTags('audit')
@Controller('audit/security')
export class SecurityController {
  constructor(private readonly history: SecurityHistory) {}

  @Get()
  @Requires('audit:verify')
  @AnswersPage('listSecurityEvents', SecurityEventDto)
  page(@Query() query: SecurityQuery) {
    return this.history.pageOfAllAgencies(query);
  }
}
