// Small transactions, so that nobody waits for all that came together while the service was down.
const AT_ONCE = 50;

/** Does some, and some more, until there are fewer than asked for; gives how many there were. */
export async function inBatches(doSome: (most: number) => Promise<number>): Promise<number> {
  let done = 0;
  for (let batch = AT_ONCE; batch === AT_ONCE; done += batch) batch = await doSome(AT_ONCE);
  return done;
}
