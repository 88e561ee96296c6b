// One statement is being written while the next one is gathered and sent.
const LANES = 2;
const MOST_ROWS = 64;

// SQLSTATE classes by which the server refuses what a row holds, or lost a race: then nothing was written.
const REFUSED = /^(21|22|23|40)/;

interface Waiting<Row, Result> {
  readonly row: Row;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Rows that are written together: while statements run, further rows gather and then go as one, so that many share one
 * commit. Whoever adds a row hears of it after that commit. Nobody waits for others to come: alone, a row goes at once.
 */
export class GroupCommit<Row, Result> {
  private waiting: Waiting<Row, Result>[] = [];
  private running = 0;

  constructor(private readonly write: (rows: readonly Row[]) => Promise<readonly Result[]>) {}

  add(row: Row): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ row, resolve, reject });
      // Requests that arrived in one turn of the event loop go together.
      if (this.waiting.length === 1) {
        setImmediate(() => {
          this.next();
        });
      }
    });
  }

  private next(): void {
    while (this.running < LANES && this.waiting.length > 0) {
      const share = Math.ceil(this.waiting.length / (LANES - this.running));
      const group = this.waiting.splice(0, Math.min(share, MOST_ROWS));
      this.running++;
      void this.commit(group).finally(() => {
        this.running--;
        this.next();
      });
    }
  }

  private async commit(group: readonly Waiting<Row, Result>[]): Promise<void> {
    try {
      const results = await this.write(group.map(({ row }) => row));
      for (const [i, { resolve }] of group.entries()) resolve(results[i] as Result);
    } catch (error) {
      if (group.length > 1 && REFUSED.test((error as { code?: string }).code ?? '')) {
        // The row that was refused must not fail its neighbours.
        for (const one of group) await this.commit([one]);
      } else {
        for (const { reject } of group) reject(error);
      }
    }
  }
}
