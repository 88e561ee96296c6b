import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import {
  Answers,
  AnswersPage,
  Creates,
  IfMatch,
  NeedsVersion,
  Refuses,
} from '../../common/answers.js';
import { IncidentList } from '../data/incident-list.js';
import { IncidentsRepository } from '../data/incidents.repository.js';
import { CorrectIncident } from '../use-cases/correct-incident.js';
import { ReportIncident } from '../use-cases/report-incident.js';
import { IncidentDto, ReportedIncidentDto } from './incident.views.js';
import { IncidentCode, IncidentQuery } from './incidents.dto.js';
import { CorrectionBody, ReportBody } from './report.dto.js';

@ApiTags('incidents')
@Controller('incidents')
export class IncidentsController {
  constructor(
    private readonly list: IncidentList,
    private readonly incidents: IncidentsRepository,
    private readonly reportIncident: ReportIncident,
    private readonly correctIncident: CorrectIncident,
  ) {}

  @Get()
  @Requires('incident:read')
  @AnswersPage('listIncidents', IncidentDto)
  page(@CurrentActor() actor: Actor, @Query() query: IncidentQuery) {
    return this.list.page(actor, query);
  }

  @Post()
  @Requires('incident:report')
  @Creates('reportIncident', ReportedIncidentDto)
  @Refuses('incident/out-of-scope')
  report(@CurrentActor() actor: Actor, @Body() body: ReportBody) {
    return this.reportIncident.run(actor, body);
  }

  @Get(':code')
  @Requires('incident:read')
  @Answers('getIncident', IncidentDto, { etag: true })
  @Refuses('incident/not-found')
  one(@CurrentActor() actor: Actor, @IncidentCode() code: string) {
    return this.incidents.one(actor, code);
  }

  @Patch(':code')
  @Requires('incident:correct')
  @Answers('correctIncident', IncidentDto, { etag: true })
  @NeedsVersion()
  @Refuses(
    'incident/not-found',
    'incident/out-of-scope',
    'incident/move-not-yours',
    'incident/ended',
  )
  correct(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: CorrectionBody,
  ) {
    return this.correctIncident.run(actor, { code, ifMatch }, body);
  }
}
