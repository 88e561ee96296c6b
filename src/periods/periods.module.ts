import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CongressCalendar } from './congress-calendar.js';
import { CalendarRepository } from './data/calendar.repository.js';
import { CurrentPhase } from './data/current-phase.js';
import { PeriodsRepository } from './data/periods.repository.js';
import { CalendarController } from './http/calendar.controller.js';
import { CurrentPhaseController } from './http/current-phase.controller.js';
import { PeriodsController } from './http/periods.controller.js';
import { CreatePeriod } from './use-cases/create-period.js';
import { DeletePeriod } from './use-cases/delete-period.js';
import { ReplaceCalendar } from './use-cases/replace-calendar.js';
import { UpdatePeriod } from './use-cases/update-period.js';

@Module({
  imports: [AgenciesModule],
  controllers: [CurrentPhaseController, PeriodsController, CalendarController],
  providers: [
    CongressCalendar,
    CalendarRepository,
    ReplaceCalendar,
    CurrentPhase,
    PeriodsRepository,
    CreatePeriod,
    UpdatePeriod,
    DeletePeriod,
  ],
  exports: [CongressCalendar],
})
export class PeriodsModule {}
