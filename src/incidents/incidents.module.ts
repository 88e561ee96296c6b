import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { PeriodsModule } from '../periods/periods.module.js';
import { DATA } from './data/providers.js';
import { AuditController } from './http/audit.controller.js';
import { HistoryController } from './http/history.controller.js';
import { IncidentsController } from './http/incidents.controller.js';
import { MakeMove } from './http/make-move.js';
import { MovesController } from './http/moves.controller.js';
import { PreviewController } from './http/preview.controller.js';
import { RemarksController } from './http/remarks.controller.js';
import { TablesController } from './http/tables.controller.js';
import { PhaseWatch } from './phase-watch.js';
import { USE_CASES } from './use-cases/providers.js';

@Module({
  imports: [AgenciesModule, PeriodsModule],
  controllers: [
    PreviewController,
    IncidentsController,
    MovesController,
    RemarksController,
    HistoryController,
    AuditController,
    TablesController,
  ],
  providers: [...DATA, ...USE_CASES, MakeMove, PhaseWatch],
})
export class IncidentsModule {}
