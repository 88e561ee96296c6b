import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../common/rounds.js';
import { faultForLog } from '../common/server-log.js';
import { SweepUploads } from './use-cases/evidence/sweep-uploads.js';

const TEN_MINUTES_MS = 600_000;

/** Removes what killed uploads have left, at the start and every ten minutes. */
@Injectable()
export class EvidenceSweep implements OnApplicationBootstrap {
  private readonly logger = new Logger(EvidenceSweep.name);

  constructor(
    private readonly sweepUploads: SweepUploads,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(TEN_MINUTES_MS, 'Removing what uploads left', () => this.sweepUploads.run());
    // Nobody waits for it: a store that is away must not keep the desk from opening.
    this.sweepUploads.run().catch((error: unknown) => {
      this.logger.error('What uploads left is removed in ten minutes.', faultForLog(error));
    });
  }
}
