import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { AnswersPage, Refuses } from '../../common/answers.js';
import { IncidentCode } from '../../incidents/report-parts.js';
import { AlertsRepository } from '../data/alerts/alerts.repository.js';
import { AlertDto, AlertQueryDto } from './intake.dto.js';

/** The alerts behind a case. */
@ApiTags('intake')
@Controller('incidents/:code/alerts')
export class CaseAlertsController {
  constructor(private readonly alerts: AlertsRepository) {}

  @Get()
  @Requires('incident:read')
  @AnswersPage('listAlerts', AlertDto)
  @Refuses('incident/not-found')
  list(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Query() query: AlertQueryDto) {
    return this.alerts.page(actor, code, query);
  }
}
