import { NoAnswer, ProblemError } from '../api/problem';
import { type Severity } from '../ui/severities';
import { type Parcel } from './shelf';

/** The desk knows a key for a day; after that the same report, sent again, would be a second one. */
const KEY_MS = 23 * 3_600_000;

/** What the desk made of it; a guest is told no severity. */
export interface Arrived {
  readonly code: string;
  readonly severity?: Severity;
}

export type Failure = 'later' | 'sign-in' | 'refused';

/** What a failure to send means: only what the desk has read and refused is the sender's to mend. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ProblemError)) return 'later';
  const { status } = error;
  if (status === 401) return 'sign-in';
  const passes = status >= 500 || status === 429 || error.is('idempotency/still-running');
  return passes ? 'later' : 'refused';
}

/** Whether it may be sent without asking: an old one that may have arrived is for a person to decide. */
export const goesByItself = ({ tried, at, code, refused }: Parcel, now: number): boolean =>
  code === undefined && refused === undefined && (!tried || now - at < KEY_MS);

// Longer than a slow network needs; a dead one that looks alive says nothing for minutes.
const PATIENCE_MS = 30_000;

/** What does not answer is left for later: under its key it may be sent again. */
export async function inTime<T>(asked: Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('No answer for too long.')), patienceMs);
  });
  try {
    return await Promise.race([asked, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
