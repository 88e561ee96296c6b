/** What one argon2id hash costs: memory in KiB, passes over it, lanes. */
export interface PasswordCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: 1;
}

// OWASP's least for argon2id: 19 MiB, two passes, one lane. A slow machine makes sign-ins slow, never cheap to try.
export const LEAST_COST: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Few and far apart: two processes that measure a little differently should choose the same.
const MEMORY_STEPS = [19_456, 32_768, 49_152, 65_536, 98_304, 131_072] as const;
const MOST_PASSES = 8;
// As long as nobody minds at a sign-in, and a guesser does: 50 to 150 ms.
const WANTED_MS = 100;
const LONGEST_MS = 125;

export interface Machine {
  /** What a hash of the least cost takes here. */
  readonly leastMs: number;
  /** What one hash may take of the memory, in KiB. */
  readonly memoryLimit: number;
}

/** As much memory as fits, for memory is what a guesser's hardware is short of; then more passes, where it stays quick. */
export function costFor({ leastMs, memoryLimit }: Machine): PasswordCost {
  const msOf = (memory: number): number => (leastMs * memory) / LEAST_COST.memoryCost;
  const fitting = MEMORY_STEPS.filter((step) => step <= memoryLimit && msOf(step) <= LONGEST_MS);
  const memoryCost = fitting.at(-1) ?? LEAST_COST.memoryCost;
  const passes = Math.floor((LEAST_COST.timeCost * WANTED_MS) / msOf(memoryCost));
  const timeCost = Math.min(MOST_PASSES, Math.max(LEAST_COST.timeCost, passes));
  return { memoryCost, timeCost, parallelism: 1 };
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/;
// What is only a little cheaper was made by a process that measured a little differently.
const CLEARLY_CHEAPER = 0.7;

/** Memory times passes, to which the time is proportional; 0 for what is no such hash. */
function workOf(passwordHash: string): number {
  const [, memory, passes] = PHC.exec(passwordHash) ?? [];
  return Number(memory ?? 0) * Number(passes ?? 0);
}

/** Whether a stored hash (in PHC form) should be made anew, its owner being here. */
export const isOutdated = (passwordHash: string, { memoryCost, timeCost }: PasswordCost): boolean =>
  workOf(passwordHash) < memoryCost * timeCost * CLEARLY_CHEAPER;

// Two hashes are quicker than one as large as both, whose memory is not in the caches: measured, 5 to 17 in 100.
const SPLIT_SAVES = 0.1;
// Less than that nobody can tell from the noise.
const LEAST_REST = 1024;

/** What a check of a stored hash took less than one of today's; nothing where there is none, or hardly a difference. */
export function costLeft(
  passwordHash: string | undefined,
  { memoryCost, timeCost }: PasswordCost,
): PasswordCost | undefined {
  if (passwordHash === undefined) return undefined;
  const today = memoryCost * timeCost;
  const saved = today - workOf(passwordHash);
  const rest = Math.round((saved + today * SPLIT_SAVES) / timeCost);
  return saved < LEAST_REST ? undefined : { memoryCost: rest, timeCost, parallelism: 1 };
}
