const DAY_MS = 24 * 3_600_000;
const FOLLOWED_DAYS = 30;

export interface Followed {
  readonly restricted: boolean;
  readonly endedAt: Date | null;
}

/** A guest follows their case to its end and a month beyond; never one that is for a circle of people. */
export const mayBeFollowed = ({ restricted, endedAt }: Followed, now: Date): boolean =>
  !restricted && (endedAt === null || now.getTime() - endedAt.getTime() <= FOLLOWED_DAYS * DAY_MS);
