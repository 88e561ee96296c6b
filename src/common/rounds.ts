import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { faultForLog } from './server-log.js';

/** Work that comes round again and again while the service runs. It must be safe to do twice, in two processes. */
@Injectable()
export class Rounds implements OnApplicationShutdown {
  private readonly logger = new Logger(Rounds.name);
  private readonly timers: NodeJS.Timeout[] = [];

  /** A round that fails is logged and tried again at its next turn. */
  every(milliseconds: number, name: string, work: () => Promise<unknown>): void {
    const round = () =>
      void work().catch((error: unknown) => {
        this.logger.error(`${name} failed and is tried again later.`, faultForLog(error));
      });
    this.timers.push(setInterval(round, milliseconds).unref());
  }

  onApplicationShutdown(): void {
    this.timers.forEach(clearInterval);
  }
}
