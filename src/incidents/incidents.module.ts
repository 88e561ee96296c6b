import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { PeriodsModule } from '../periods/periods.module.js';
import { CaseCircles } from './case-circles.js';
import { CaseFacts } from './case-facts.js';
import { CheckpointWatch } from './checkpoint-watch.js';
import { DATA } from './data/providers.js';
import { CaseWatch } from './case-watch.js';
import { DeadlineWatch } from './deadline-watch.js';
import { CONTROLLERS } from './http/controllers.js';
import { EvidenceSweep } from './evidence-sweep.js';
import { MakeMove } from './http/make-move.js';
import { ChangeTables } from './http/tables/change-tables.js';
import { GuestReports } from './guest-reports.js';
import { MachineNotes } from './machine-notes.js';
import { MachineReports } from './machine-reports.js';
import { USE_CASES } from './use-cases/providers.js';

@Module({
  imports: [AgenciesModule, PeriodsModule],
  controllers: CONTROLLERS,
  providers: [
    ...DATA,
    ...USE_CASES,
    ChangeTables,
    MakeMove,
    CaseCircles,
    CaseFacts,
    CaseWatch,
    CheckpointWatch,
    DeadlineWatch,
    EvidenceSweep,
    GuestReports,
    MachineNotes,
    MachineReports,
  ],
  exports: [CaseCircles, CaseFacts, GuestReports, MachineNotes, MachineReports],
})
export class IncidentsModule {}
