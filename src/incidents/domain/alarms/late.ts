// Rounds come every ten seconds. What comes six of them late was not told in time: nobody looked, or what made it due
// was only then known (a severity that was raised, a congress that was entered).
const LATE_MS = 60_000;

/** Whether something is told noticeably later than it fell due. */
export const isLate = (due: Date, at: Date): boolean => at.getTime() - due.getTime() > LATE_MS;
