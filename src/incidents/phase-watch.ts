import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { RestampPhases } from './use-cases/restamp-phases.js';

// A congress begins at midnight; a minute later every clock knows.
const EVERY_MS = 60_000;

/** Looks every minute whether a congress has begun, ended or moved for an open case. */
@Injectable()
export class PhaseWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(PhaseWatch.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly restampPhases: RestampPhases) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    await this.restampPhases.run().catch((error: unknown) => {
      this.logger.error('Open cases could not be given their phase; tried again in a minute.', error);
    });
  }
}
