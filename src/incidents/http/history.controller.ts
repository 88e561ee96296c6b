import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { Answers, AnswersPage, Refuses } from '../../common/answers.js';
import { ChainAudit } from '../data/chain-audit.js';
import { IncidentHistory } from '../data/incident-history.js';
import { AssessmentHistoryDto } from './decision.views.js';
import { IncidentCode } from './incidents.dto.js';
import { ChainLinkDto, HistoryQuery, TimelineEntryDto } from './remarks.dto.js';

/** How a case came to be as it is: decisions, events, the chain that proves them. */
@ApiTags('incidents')
@Controller('incidents/:code')
export class HistoryController {
  constructor(
    private readonly history: IncidentHistory,
    private readonly audit: ChainAudit,
  ) {}

  @Get('assessment')
  @Requires('incident:read')
  @Answers('getAssessment', AssessmentHistoryDto)
  @Refuses('incident/not-found')
  assessment(@CurrentActor() actor: Actor, @IncidentCode() code: string) {
    return this.history.assessment(actor, code);
  }

  @Get('timeline')
  @Requires('incident:read')
  @AnswersPage('getTimeline', TimelineEntryDto)
  @Refuses('incident/not-found')
  timeline(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @Query() query: HistoryQuery,
  ) {
    return this.history.timeline(actor, code, query);
  }

  @Get('audit')
  @Requires('audit:read')
  @AnswersPage('getAuditChain', ChainLinkDto)
  @Refuses('incident/not-found')
  chain(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Query() query: HistoryQuery) {
    return this.audit.links(actor, code, query);
  }
}
