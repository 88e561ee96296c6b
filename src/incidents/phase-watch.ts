import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../common/rounds.js';
import { RestampPhases } from './use-cases/restamp-phases.js';

// A congress begins at midnight; a minute later every clock knows.
const MINUTE_MS = 60_000;

/** Looks every minute whether a congress has begun, ended or moved for an open case. */
@Injectable()
export class PhaseWatch implements OnApplicationBootstrap {
  constructor(
    private readonly restampPhases: RestampPhases,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(MINUTE_MS, 'Looking for new phases', () => this.restampPhases.run());
  }
}
