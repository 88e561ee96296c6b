import { TooManyAtOnce } from '../../auth.problems.js';

/** Lets few work at a time, each of whom takes much memory; whoever finds too long a line is sent away at once. */
export class HashQueue {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly longest: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // Whoever is next takes the place over, so that nobody slips in between.
      if (next) next();
      else this.working--;
    }
  }

  isIdle(): boolean {
    return this.working === 0;
  }

  private async turn(): Promise<void> {
    if (this.working < this.atOnce) {
      this.working++;
      return;
    }
    if (this.waiting.length >= this.longest) throw new TooManyAtOnce();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
