import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { Registers } from '../common/registers.js';
import { WORKS } from '../common/rounds.js';
import { faultForLog } from '../common/server-log.js';
import { Signals } from '../common/signals.js';
import { type Errand } from './data/errand.js';

export const ERRANDS = Symbol('ERRANDS');

// What is due by time alone, or whose signal was lost, waits so long at most.
const LOOKS_EVERY_MS = 1000;
const LONGEST_WAIT_MS = 15_000;

/** Runs the errands, each beside the others, in every process that works; or by hand, until nothing is left. */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Worker.name);
  private readonly stopping = new AbortController();
  private loops: readonly Promise<void>[] = [];

  constructor(
    private readonly signals: Signals,
    private readonly registers: Registers,
    @Inject(ERRANDS) private readonly errands: readonly Errand[],
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  /** Once the registers are there to decide by: a database that was only just made has none. */
  begin(): void {
    if (this.works) this.loops = this.errands.map((errand) => this.loop(errand));
  }

  /** What is at hand is finished. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.loops);
  }

  /** Everything that can be done now. What fails comes out. */
  async settle(): Promise<void> {
    await this.registers.refresh();
    for (let goesOn = true; goesOn;) {
      goesOn = false;
      for (const errand of this.errands) {
        while (await errand.run()) goesOn = true;
        if (await errand.finish?.()) goesOn = true;
      }
    }
  }

  private async loop(errand: Errand): Promise<void> {
    const bell = new Bell(this.stopping.signal);
    const ends = errand.signals.map((signal) => this.signals.on(signal, bell.ring));
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      failures = (await this.exhaust(errand)) ? 0 : failures + 1;
      if (failures === 0) await bell.rung(errand.everyMs ?? LOOKS_EVERY_MS);
      else await bell.rest(Math.min(LOOKS_EVERY_MS * 2 ** (failures - 1), LONGEST_WAIT_MS));
    }
    for (const end of ends) end();
  }

  /** Whether it came to its end without a failure. */
  private async exhaust(errand: Errand): Promise<boolean> {
    try {
      await this.registers.refresh();
      while (!this.stopping.signal.aborted && (await errand.run()));
      return true;
    } catch (error) {
      this.logger.error(`${errand.name} failed and is tried again later.`, faultForLog(error));
      return false;
    }
  }
}

/** Wakes whoever waits for it, also when it rang before. */
class Bell {
  private hasRung = false;
  private wake: () => void = () => undefined;

  readonly ring = (): void => {
    this.hasRung = true;
    this.wake();
  };

  constructor(private readonly end: AbortSignal) {
    end.addEventListener('abort', this.ring);
  }

  /** Until it rings, or for so long. */
  async rung(most: number): Promise<void> {
    if (!this.hasRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, most);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.hasRung = false;
  }

  /** However often it rings. */
  async rest(milliseconds: number): Promise<void> {
    await delay(milliseconds, undefined, { signal: this.end }).catch(() => undefined);
  }
}
