import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { AlertDesk } from './data/alerts/alert-desk.js';
import { AlertLedgers } from './data/alerts/alert-ledgers.js';
import { AlertsRepository } from './data/alerts/alerts.repository.js';
import { Deliveries } from './data/alerts/deliveries.js';
import { IntakeSourcesRepository } from './data/sources/intake-sources.repository.js';
import { SourceChecks } from './data/sources/source-checks.js';
import { SourceDesk } from './data/sources/source-desk.js';
import { CaseAlertsController } from './http/case-alerts.controller.js';
import { IntakeController } from './http/intake.controller.js';
import { SourceDraftsController, SourcesController } from './http/sources.controller.js';
import { CheckSource } from './use-cases/check-source.js';
import { CreateSource } from './use-cases/create-source.js';
import { ReceiveAlerts } from './use-cases/receive-alerts.js';
import { RemoveSource } from './use-cases/remove-source.js';
import { UpdateSource } from './use-cases/update-source.js';

@Module({
  imports: [IncidentsModule],
  controllers: [SourcesController, SourceDraftsController, IntakeController, CaseAlertsController],
  providers: [
    AlertDesk,
    AlertLedgers,
    AlertsRepository,
    CheckSource,
    CreateSource,
    Deliveries,
    IntakeSourcesRepository,
    ReceiveAlerts,
    RemoveSource,
    SourceChecks,
    SourceDesk,
    UpdateSource,
  ],
})
export class IntakeModule {}
