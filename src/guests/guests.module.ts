import { type DynamicModule, Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { ChallengeWatch } from './challenge-watch.js';
import { Challenges } from './data/challenges.js';
import { GuestDesk } from './data/guest-desk.js';
import { ReportingUnits } from './data/reporting-units.js';
import { GUEST_SETTINGS, type GuestSettings } from './guests.settings.js';
import { GuestDoorController } from './http/guest-door.controller.js';
import { GuestReportsController } from './http/guest-reports.controller.js';
import { AnswerAsGuest } from './use-cases/answer-as-guest.js';
import { ForgetChallenges } from './use-cases/forget-challenges.js';
import { ReportAsGuest } from './use-cases/report-as-guest.js';

@Module({})
export class GuestsModule {
  static with({ guests }: { guests: GuestSettings }): DynamicModule {
    return {
      module: GuestsModule,
      imports: [AgenciesModule, IncidentsModule],
      controllers: [GuestDoorController, GuestReportsController],
      providers: [
        AnswerAsGuest,
        ChallengeWatch,
        Challenges,
        ForgetChallenges,
        GuestDesk,
        ReportAsGuest,
        ReportingUnits,
        { provide: GUEST_SETTINGS, useValue: guests },
      ],
    };
  }
}
