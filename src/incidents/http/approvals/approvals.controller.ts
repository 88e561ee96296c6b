import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import {
  Answers,
  AnswersPage,
  IfMatch,
  NeedsVersion,
  OnceByKey,
  Refuses,
} from '../../../common/answers.js';
import { ApprovalsRepository } from '../../data/approvals/approvals.repository.js';
import { DecideApproval } from '../../use-cases/approvals/decide-approval.js';
import { ApprovalDto, ApprovalId, ApprovalQuery, DecisionBody } from './approvals.dto.js';

/** What takes two persons: requests that wait, and their decision. A request is made by the move itself. */
@ApiTags('approvals')
@Controller('approvals')
export class ApprovalsController {
  constructor(
    private readonly approvals: ApprovalsRepository,
    private readonly decideApproval: DecideApproval,
  ) {}

  @Get()
  @Requires('approval:decide')
  @AnswersPage('listApprovals', ApprovalDto)
  list(@CurrentActor() actor: Actor, @Query() query: ApprovalQuery) {
    return this.approvals.page(actor, query);
  }

  @Post(':id')
  @Requires('approval:decide')
  @Answers('decideApproval', ApprovalDto, { etag: true })
  @OnceByKey()
  @NeedsVersion()
  @Refuses(
    'approval/not-found',
    'approval/not-yours',
    'approval/settled',
    'approval/requester-gone',
    'incident/move-blocked',
    'incident/move-not-allowed',
    'incident/move-not-yours',
    'incident/ended',
  )
  decide(
    @CurrentActor() actor: Actor,
    @ApprovalId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: DecisionBody,
  ) {
    return this.decideApproval.run(actor, { id, ifMatch }, body);
  }
}
