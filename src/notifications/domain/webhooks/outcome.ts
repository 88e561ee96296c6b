/** What a receiver's answer means. `gone`: it wants nothing any more, and says so on purpose (RFC 9110, 15.5.11). */
export type Meaning = 'delivered' | 'failed' | 'gone';

export const meaningOf = (status: number): Meaning => {
  if (status >= 200 && status < 300) return 'delivered';
  return status === 410 ? 'gone' : 'failed';
};

/** The statuses that may say when to come again. */
const PATIENT = [429, 503];

/** The instant a receiver asked for (RFC 9110, 10.2.3); nothing where it asked for none, or for one that is past. */
export function retryAt(
  { status, retryAfter }: { status: number; retryAfter: string | null },
  now: Date,
): Date | undefined {
  if (retryAfter === null || !PATIENT.includes(status)) return undefined;
  const text = retryAfter.trim();
  const at = /^\d{1,9}$/.test(text) ? now.getTime() + Number(text) * 1000 : Date.parse(text);
  return at > now.getTime() ? new Date(at) : undefined;
}
