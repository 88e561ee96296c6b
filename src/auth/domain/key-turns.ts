/** A key that signs access tokens, as far as its turn goes. */
export interface KeyTurn {
  /** From 1, with later keys higher. */
  readonly sequence: number;
  readonly signsFrom: Date;
}

export const TOKEN_LIFETIME_SECONDS = 600;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
// A month of tokens is what a key that was stolen unnoticed is good for (NIST SP 800-57: a year at most).
const SIGNS_FOR_MS = 30 * DAY_MS;
// Twice what caches may keep the published keys for (five minutes), so that everybody has the key before its first token.
const SHOWN_BEFORE_MS = 10 * MINUTE_MS;
// Clocks of several machines differ a little.
const GRACE_MS = MINUTE_MS;

const bySequence = (a: KeyTurn, b: KeyTurn): number => a.sequence - b.sequence;

/** The one that signs now: the latest whose turn has come; where a clock was set back, the first. */
export function signing<Key extends KeyTurn>(keys: readonly Key[], now: Date): Key | undefined {
  const inOrder = [...keys].sort(bySequence);
  return inOrder.findLast(({ signsFrom }) => signsFrom <= now) ?? inOrder[0];
}

/** When the next key is to sign, where it is time to make it: the first at once, the others after a month. */
export function nextTurn(keys: readonly KeyTurn[], now: Date): KeyTurn | undefined {
  const latest = [...keys].sort(bySequence).at(-1);
  if (!latest) return { sequence: 1, signsFrom: now };
  const due = latest.signsFrom.getTime() + SIGNS_FOR_MS - SHOWN_BEFORE_MS;
  if (now.getTime() < due) return undefined;
  return {
    sequence: latest.sequence + 1,
    signsFrom: new Date(now.getTime() + SHOWN_BEFORE_MS),
  };
}

/** Those whose last token has ended. */
export function spent<Key extends KeyTurn>(keys: readonly Key[], now: Date): Key[] {
  const endsAfter = TOKEN_LIFETIME_SECONDS * 1000 + GRACE_MS;
  return keys.filter(({ sequence }) =>
    keys.some(
      (later) => later.sequence > sequence && now.getTime() - later.signsFrom.getTime() > endsAfter,
    ),
  );
}
