import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../common/rounds.js';
import { EndExpiredWaits } from './use-cases/end-expired-waits.js';
import { RestampPhases } from './use-cases/restamp-phases.js';

// A congress begins at midnight; a minute later every clock knows.
const MINUTE_MS = 60_000;
// The shortest wait is fifteen minutes, so a late end of ten seconds is none.
const TEN_SECONDS_MS = 10_000;

/** Looks again and again for what changes in open cases by time alone. */
@Injectable()
export class CaseWatch implements OnApplicationBootstrap {
  constructor(
    private readonly restampPhases: RestampPhases,
    private readonly endExpiredWaits: EndExpiredWaits,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(MINUTE_MS, 'Looking for new phases', () => this.restampPhases.run());
    this.rounds.every(TEN_SECONDS_MS, 'Looking for what nobody answered in time', () =>
      this.endExpiredWaits.run(),
    );
  }
}
