/** A place in the feed: PostgreSQL gives a bigint as text, and no place is beyond what a number holds. */
export const place = { to: (position: number) => position, from: Number };
