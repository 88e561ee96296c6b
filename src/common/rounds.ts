import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { faultForLog } from './server-log.js';

/** Whether this process does what goes on by itself (WORKER), or leaves it to others on the same database. */
export const WORKS = Symbol('WORKS');

/** Work that comes round again and again while the process runs. It must be safe to do twice, in two processes. */
@Injectable()
export class Rounds implements OnApplicationShutdown {
  private readonly logger = new Logger(Rounds.name);
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(@Inject(WORKS) private readonly works: boolean) {}

  /** For what is to be done once for all processes: by those that work. */
  every(milliseconds: number, name: string, work: () => Promise<unknown>): void {
    if (this.works) this.inEach(milliseconds, name, work);
  }

  /** For what each process remembers for itself. A round that fails is logged and tried again at its next turn. */
  inEach(milliseconds: number, name: string, work: () => Promise<unknown>): void {
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
