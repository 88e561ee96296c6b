import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Public, Requires } from '../../../auth/permissions.js';
import { Answers, Refuses } from '../../../common/answers.js';
import { Limited } from '../../../common/limits/limited.js';
import { ReceiptCheck } from '../../data/receipts/receipt-check.js';
import { IssueReceipt } from '../../use-cases/receipts/issue-receipt.js';
import { IncidentCode } from '../incidents.dto.js';
import { ReceiptBody, ReceiptDto, ReceiptVerdictDto } from './receipts.dto.js';

/** The paper that a unit keeps, and the counter where anybody may have it checked. */
@ApiTags('receipts')
@Controller()
export class ReceiptsController {
  constructor(
    private readonly issueReceipt: IssueReceipt,
    private readonly check: ReceiptCheck,
  ) {}

  @Get('incidents/:code/receipt')
  @Requires('incident:read')
  @Answers('getReceipt', ReceiptDto)
  @Refuses('incident/not-found')
  receipt(@CurrentActor() actor: Actor, @IncidentCode() code: string) {
    return this.issueReceipt.run(actor, code);
  }

  @Post('receipts/verify')
  @Public()
  @Limited(['public'])
  @Answers('verifyReceipt', ReceiptVerdictDto)
  @Refuses('server/database-unavailable')
  verify(@Body() { receipt }: ReceiptBody) {
    return this.check.verdict(receipt);
  }
}
