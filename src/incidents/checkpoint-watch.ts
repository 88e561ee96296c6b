import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../common/rounds.js';
import { MakeCheckpoint } from './use-cases/audit/make-checkpoint.js';

const HOUR_MS = 3_600_000;
// Often enough that a process that is restarted again and again still comes to it.
const LOOK_EVERY_MS = 300_000;

/** Seals the record once an hour, whichever process comes to it first. */
@Injectable()
export class CheckpointWatch implements OnApplicationBootstrap {
  constructor(
    private readonly makeCheckpoint: MakeCheckpoint,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(LOOK_EVERY_MS, 'Sealing the record', () =>
      this.makeCheckpoint.run({ notWithin: HOUR_MS }),
    );
  }
}
