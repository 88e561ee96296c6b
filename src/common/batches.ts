// Small transactions, so that nobody waits for all that came together while the service was down.
const AT_ONCE = 50;

/** Does some, and some more, until there are fewer than asked for; gives how many there were. */
export async function inBatches(doSome: (most: number) => Promise<number>): Promise<number> {
  let done = 0;
  for (let batch = AT_ONCE; batch === AT_ONCE; done += batch) batch = await doSome(AT_ONCE);
  return done;
}

// So that the rows of one statement stay far below the 65 535 parameters it may have.
const ROWS_A_STATEMENT = 500;

/** Rows in the portions that one statement takes; none of none. */
export function* inPortions<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    yield rows.slice(start, start + ROWS_A_STATEMENT);
  }
}
