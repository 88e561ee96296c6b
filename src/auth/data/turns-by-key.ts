import { HashQueue } from './passwords/hash-queue.js';

const LONGEST_LINE = 60;

/** One at a time of those who have the same key, in this process. */
export class TurnsByKey {
  private readonly lines = new Map<string, HashQueue>();

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(key) ?? new HashQueue(1, LONGEST_LINE);
    this.lines.set(key, line);
    try {
      return await line.run(work);
    } finally {
      if (line.isIdle()) this.lines.delete(key);
    }
  }
}
