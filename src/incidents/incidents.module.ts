import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { PeriodsModule } from '../periods/periods.module.js';
import { DATA } from './data/providers.js';
import { CONTROLLERS } from './http/controllers.js';
import { MakeMove } from './http/make-move.js';
import { PhaseWatch } from './phase-watch.js';
import { USE_CASES } from './use-cases/providers.js';

@Module({
  imports: [AgenciesModule, PeriodsModule],
  controllers: CONTROLLERS,
  providers: [...DATA, ...USE_CASES, MakeMove, PhaseWatch],
})
export class IncidentsModule {}
