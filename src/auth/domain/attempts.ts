// Five tries for a forgotten password; from then on the wait doubles, from a minute up to a quarter of an hour.
const FREE_ATTEMPTS = 5;
const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 900;

/** Seconds until the next try is heard; 0 when at once. */
export function waitBeforeAttempt(failures: number, lastAt: Date, now: Date): number {
  if (failures < FREE_ATTEMPTS) return 0;
  const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - FREE_ATTEMPTS), LONGEST_WAIT_SECONDS);
  return Math.max(0, Math.ceil(wait - (now.getTime() - lastAt.getTime()) / 1000));
}
