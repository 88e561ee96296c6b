import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../common/rounds.js';
import { RaiseAlarms } from './use-cases/alarms/raise-alarms.js';
import { TellOverdueTasks } from './use-cases/alarms/tell-overdue-tasks.js';

// The shortest deadline is five minutes, so ten seconds late is in time.
const TEN_SECONDS_MS = 10_000;

/** Looks again and again for what falls due by time alone. */
@Injectable()
export class DeadlineWatch implements OnApplicationBootstrap {
  constructor(
    private readonly raiseAlarms: RaiseAlarms,
    private readonly tellOverdueTasks: TellOverdueTasks,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(TEN_SECONDS_MS, 'Raising alarms of deadlines', () => this.raiseAlarms.run());
    this.rounds.every(TEN_SECONDS_MS, 'Telling of overdue tasks', () =>
      this.tellOverdueTasks.run(),
    );
  }
}
