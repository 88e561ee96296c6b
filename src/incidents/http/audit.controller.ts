import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../auth/permissions.js';
import { Answers } from '../../common/answers.js';
import { Limited } from '../../common/limits/limited.js';
import { ChainAudit } from '../data/chain-audit.js';
import { VerificationDto } from './remarks.dto.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: ChainAudit) {}

  @Get('verify')
  @Limited(['heavy'])
  @Requires('audit:verify')
  @Answers('verifyAudit', VerificationDto)
  verify() {
    return this.audit.verifyAllAgencies();
  }
}
