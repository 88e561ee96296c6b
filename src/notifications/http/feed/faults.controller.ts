import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../auth/permissions.js';
import { Answers, AnswersPage, Refuses } from '../../../common/answers.js';
import { PathPart } from '../../../common/path-part.js';
import { FollowerFaults } from '../../data/feed/follower-faults.js';
import { RetryFault } from '../../use-cases/feed/retry-fault.js';
import { FaultDto, FaultsQuery } from './feed.dto.js';

/** What the desk itself could not make of a change: for those who keep it. */
@ApiTags('feed')
@Controller('feed/faults')
export class FaultsController {
  constructor(
    private readonly faults: FollowerFaults,
    private readonly retryFault: RetryFault,
  ) {}

  @Get()
  @Requires('delivery:read')
  @AnswersPage('listFeedFaults', FaultDto)
  page(@Query() query: FaultsQuery) {
    return this.faults.page(query);
  }

  @Post(':id/retry')
  @Requires('delivery:replay')
  @Answers('retryFeedFault', FaultDto)
  @Refuses('feed/fault-not-found')
  retry(
    @PathPart('id', { format: 'uuid', example: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' }) id: string,
  ) {
    return this.retryFault.run(id);
  }
}
