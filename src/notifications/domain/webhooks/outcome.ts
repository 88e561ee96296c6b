/** What a receiver's answer means. `gone`: it wants nothing any more, and says so on purpose (RFC 9110, 410). */
export type Meaning = 'delivered' | 'failed' | 'gone';

export const meaningOf = (status: number): Meaning => {
  if (status >= 200 && status < 300) return 'delivered';
  return status === 410 ? 'gone' : 'failed';
};

/** The statuses that may say when to come again (RFC 9110, 10.2.3). */
const PATIENT = [429, 503];
// A receiver that asks for more is one that is not there; the desk would rather see that it fails.
const LONGEST_WAIT_MS = 24 * 3_600_000;

/** The instant a receiver asked for, at most a day away; nothing where it asked for none, or for one that is past. */
export function retryAt(
  { status, retryAfter }: { status: number; retryAfter: string | null },
  now: Date,
): Date | undefined {
  if (retryAfter === null || !PATIENT.includes(status)) return undefined;
  const text = retryAfter.trim();
  const at = /^\d{1,9}$/.test(text) ? now.getTime() + Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(at) || at <= now.getTime()) return undefined;
  return new Date(Math.min(at, now.getTime() + LONGEST_WAIT_MS));
}
