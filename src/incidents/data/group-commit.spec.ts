import { setTimeout as delay } from 'node:timers/promises';
import { GroupCommit } from './group-commit.js';

const refusal = (code: string) => Object.assign(new Error(code), { code });

/** Writes when it is told to; `bad` rows are refused as PostgreSQL would. */
class Table {
  readonly groups: string[][] = [];
  private readonly release: (() => void)[] = [];

  constructor(private readonly code = '23505') {}

  write = async (rows: readonly string[]): Promise<string[]> => {
    this.groups.push([...rows]);
    await new Promise<void>((resolve) => this.release.push(resolve));
    if (rows.includes('bad')) throw refusal(this.code);
    return rows.map((row) => row.toUpperCase());
  };

  async commitAll(): Promise<void> {
    do {
      for (const release of this.release.splice(0)) release();
      await delay(1);
    } while (this.release.length > 0);
  }
}

describe('rows that share a commit', () => {
  const given = async (table: Table, rows: readonly string[]) => {
    const commits = new GroupCommit(table.write);
    const answers = Promise.allSettled(rows.map((row) => commits.add(row)));
    await delay(1);
    return { commits, answers };
  };

  const told = (answers: PromiseSettledResult<string>[]) =>
    answers.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.code));

  it('go at once when nothing is under way, on two statements', async () => {
    const table = new Table();
    const { answers } = await given(table, ['a', 'b', 'c']);
    expect(table.groups).toEqual([['a', 'b'], ['c']]);
    await table.commitAll();
    expect(told(await answers)).toEqual(['A', 'B', 'C']);
  });

  it('gather while both statements run, and hear nothing before theirs has ended', async () => {
    const table = new Table();
    const { commits } = await given(table, ['a', 'b']);
    const heard: string[] = [];
    const late = ['c', 'd'].map((row) => commits.add(row).then((answer) => heard.push(answer)));
    await delay(5);
    expect(table.groups).toEqual([['a'], ['b']]);
    expect(heard).toEqual([]);
    await table.commitAll();
    await Promise.all(late);
    expect(table.groups.flat().sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(heard.sort()).toEqual(['C', 'D']);
  });

  it.each(['21000', '22P02', '23503', '40P01'])(
    'do not fail with a neighbour that is refused (%s)',
    async (code) => {
      const table = new Table(code);
      const { answers } = await given(table, ['a', 'b', 'bad', 'c']);
      await table.commitAll();
      expect(told(await answers)).toEqual(['A', 'B', code, 'C']);
    },
  );

  it.each(['57P01', 'ECONNRESET'])(
    'all fail when it is not known what became of them (%s)',
    async (code) => {
      const table = new Table(code);
      const { answers } = await given(table, ['a', 'b', 'bad', 'c']);
      await table.commitAll();
      expect(told(await answers)).toEqual(['A', 'B', code, code]);
      expect(table.groups).toHaveLength(2);
    },
  );

  it('are at most 64 in a statement', async () => {
    const table = new Table();
    const rows = Array.from({ length: 200 }, (_, i) => `${i}`);
    const { answers } = await given(table, rows);
    await table.commitAll();
    expect(told(await answers)).toEqual(rows);
    expect(Math.max(...table.groups.map(({ length }) => length))).toBe(64);
  });
});
