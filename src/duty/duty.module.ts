import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AgencyNames } from './data/agency-names.js';
import { DeskRoster } from './data/desk-roster.js';
import { DutyCalendar } from './data/duty-calendar.js';
import { HandOversRepository } from './data/hand-overs.repository.js';
import { ShiftDesk } from './data/shift-desk.js';
import { ShiftsRepository } from './data/shifts.repository.js';
import { DutyRoster } from './duty-roster.js';
import { RosterController } from './http/roster.controller.js';
import { ShiftsController } from './http/shifts.controller.js';
import { CreateShift } from './use-cases/create-shift.js';
import { DeleteShift } from './use-cases/delete-shift.js';
import { HandOverShift } from './use-cases/hand-over-shift.js';
import { UpdateShift } from './use-cases/update-shift.js';

@Module({
  imports: [AgenciesModule],
  controllers: [RosterController, ShiftsController],
  providers: [
    ...[ShiftsRepository, HandOversRepository, ShiftDesk, AgencyNames],
    ...[DeskRoster, DutyCalendar, DutyRoster],
    ...[CreateShift, UpdateShift, DeleteShift, HandOverShift],
  ],
  exports: [DutyRoster],
})
export class DutyModule {}
