import { Inject, Injectable, Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '../clock.js';
import { Database } from '../database.js';
import { LEASE_MS, type Policy } from './policies.js';

export const LIMIT_REQUESTS = Symbol('whether requests are limited');

/** How a caller stands with a policy after a request. */
export interface Standing {
  readonly policy: Policy;
  readonly allowed: boolean;
  /** How many more are allowed at once. */
  readonly remaining: number;
  /** Seconds until the whole quota is there again. */
  readonly reset: number;
  /** Seconds until the next is allowed. */
  readonly retryAfter: number;
}

/** What a process holds of a caller's quota. */
interface Lease {
  left: number;
  /** Milliseconds: until then the lease is good, or nothing is left to take. */
  readonly until: number;
  /** What the database has left beside it, and when all of it is there again. */
  readonly beside: number;
  readonly fullAt: number;
  readonly nextAt: number;
}

const MOST_LEASES = 20_000;
// While the database does not answer nobody is limited; asking at every request would only add to its trouble.
const OPEN_MS = 1000;

/**
 * A bucket as GCRA keeps it: one instant, up to which the quota is used. Processes take some tokens at a time, so most requests cost no
 * round trip; what is refused is refused from memory.
 */
const TAKE = `
INSERT INTO rate_limit AS r (key, used_until, granted)
VALUES ($1, NOW + make_interval(secs => WANTED * EACH), WANTED)
ON CONFLICT (key) DO UPDATE SET
  used_until = greatest(r.used_until, NOW) + make_interval(secs => EACH * GRANTED),
  granted = GRANTED
RETURNING granted, used_until AS "usedUntil"`
  // Not quite down: seconds are floating, and 5.9999 tokens are 6.
  .replaceAll(
    'GRANTED',
    'least(WANTED, greatest(0, floor((SECONDS - extract(epoch FROM greatest(r.used_until, NOW) - NOW)::float8) / EACH + 0.000001)))::int',
  )
  .replaceAll('NOW', '$2::timestamptz')
  .replaceAll('WANTED', '$3::int')
  .replaceAll('EACH', '$4::float8')
  .replaceAll('SECONDS', '$5::float8');

@Injectable()
export class RateLimiter {
  private readonly logger = new Logger(RateLimiter.name);
  private readonly leases = new Map<string, Lease>();
  private readonly asked = new Map<string, Promise<void>>();
  private openUntil = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(LIMIT_REQUESTS) readonly on: boolean,
  ) {}

  /** Counts a request; nothing where requests are not limited. */
  async take(policy: Policy, subject: string): Promise<Standing | undefined> {
    const key = `${policy.name}\n${subject}`;
    for (;;) {
      const now = this.clock.now().getTime();
      if (!this.on || now < this.openUntil) return undefined;
      const standing = counted(policy, this.leases.get(key), now);
      if (standing) return standing;
      await this.ask(key, policy);
    }
  }

  /** Requests of one caller that come together ask once. */
  private ask(key: string, policy: Policy): Promise<void> {
    const asking =
      this.asked.get(key) ?? this.lease(key, policy).finally(() => this.asked.delete(key));
    this.asked.set(key, asking);
    return asking;
  }

  private async lease(key: string, { quota, seconds, lease }: Policy): Promise<void> {
    const now = this.clock.now();
    const each = seconds / quota;
    const bucket = createHash('sha256').update(key).digest();
    try {
      const [row] = await this.database.statement<{ granted: number; usedUntil: Date }>(
        ...(['take-tokens', TAKE, [bucket, now, lease, each, seconds]] as const),
      );
      if (!row) return;
      if (this.leases.size >= MOST_LEASES) this.leases.clear();
      this.leases.set(key, leaseOf(row, { now: now.getTime(), each, seconds }));
    } catch (error) {
      this.openUntil = now.getTime() + OPEN_MS;
      this.logger.error(`Nobody is limited for a moment: ${(error as Error).message}`);
    }
  }
}

/** Nothing where the lease does not say whether one more is allowed. */
function counted(policy: Policy, lease: Lease | undefined, now: number): Standing | undefined {
  if (!lease || now >= lease.until) return undefined;
  const allowed = lease.left > 0;
  if (allowed) lease.left--;
  return allowed || now < lease.nextAt ? standingOf(policy, lease, { allowed, now }) : undefined;
}

function leaseOf(
  { granted, usedUntil }: { granted: number; usedUntil: Date },
  { now, each, seconds }: { now: number; each: number; seconds: number },
): Lease {
  const fullAt = usedUntil.getTime();
  const nextAt = fullAt - (seconds - each) * 1000;
  return {
    left: granted,
    until: granted > 0 ? now + LEASE_MS : nextAt,
    beside: Math.max(0, Math.floor((now + seconds * 1000 - fullAt) / (each * 1000) + 1e-6)),
    fullAt,
    nextAt,
  };
}

function standingOf(
  policy: Policy,
  { left, beside, fullAt, nextAt }: Lease,
  { allowed, now }: { allowed: boolean; now: number },
): Standing {
  const secondsTo = (at: number) => Math.max(1, Math.ceil((at - now) / 1000));
  return {
    ...{ policy, allowed, remaining: left + beside },
    ...{ reset: secondsTo(fullAt), retryAfter: secondsTo(nextAt) },
  };
}
