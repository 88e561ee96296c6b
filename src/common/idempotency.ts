import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { Clock } from './clock.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { defineProblem } from './problem.js';
import { type RequestContext, requestContext } from './request-context.js';
import { type Tx } from './tx.js';

export const KeyUsedForAnother = defineProblem('idempotency/key-used-for-another', 'invalid');
export const StillRunning = defineProblem('idempotency/still-running', 'conflict');

const DAY = 24 * 3_600_000;

type Claim = Required<Pick<RequestContext, 'callerId' | 'idempotency'>> & RequestContext;

/** Keys live in the same transaction as the work they guard, for 24 hours, per caller. */
@Injectable()
export class Idempotency {
  constructor(private readonly clock: Clock) {}

  async once<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    const context = requestContext.getStore();
    if (!isClaim(context)) return work();
    await this.hold(tx, context);
    const stored = await this.find(tx, context);
    if (stored) return replay(context, stored) as T;
    const answer = await work();
    await this.keep(tx, context, answer);
    return answer;
  }

  /** The answer stored under this request's key, for work that claims the key by itself. */
  replayOf(context: RequestContext, stored: IdempotencyKey): unknown {
    if (!isClaim(context)) throw new Error('This request carries no key.');
    return replay(context, stored);
  }

  expiredBefore(): Date {
    return new Date(this.clock.now().getTime() - DAY);
  }

  // A lock that is not waited for: whoever finds it taken is told that the first request still runs.
  private async hold(tx: Tx, { callerId, idempotency }: Claim): Promise<void> {
    const [row] = await tx.query<{ held: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS held',
      [`${callerId} ${idempotency.key}`],
    );
    if (!row?.held) throw new StillRunning({ key: idempotency.key });
  }

  private async find(tx: Tx, { callerId, idempotency }: Claim): Promise<IdempotencyKey | null> {
    const stored = await tx.findOneBy(IdempotencyKey, { callerId, key: idempotency.key });
    return stored && stored.createdAt > this.expiredBefore() ? stored : null;
  }

  private async keep(tx: Tx, { callerId, idempotency }: Claim, answer: unknown): Promise<void> {
    const { key, fingerprint } = idempotency;
    await tx.upsert(
      IdempotencyKey,
      { callerId, key, fingerprint, answer: answer as object, createdAt: this.clock.now() },
      ['callerId', 'key'],
    );
  }
}

/** What came beside a JSON body, such as a file, belongs to what a key stands for. Called once it is known, before the work. */
export function coverByKey(content: object): void {
  const context = requestContext.getStore();
  if (!context?.idempotency) return;
  const { key, fingerprint } = context.idempotency;
  const whole = createHash('sha256').update(fingerprint).update(canonicalJson(content));
  context.idempotency = { key, fingerprint: whole.digest() };
}

/** For work that anybody may ask for: its key is held for one caller, and stands for what the fingerprint covers alone. */
export function keyStandsFor(callerId: string, fingerprint: Buffer): void {
  const context = requestContext.getStore();
  if (!context?.idempotency) return;
  context.callerId = callerId;
  context.idempotency = { key: context.idempotency.key, fingerprint };
}

function isClaim(context: RequestContext | undefined): context is Claim {
  return context?.callerId !== undefined && context.idempotency !== undefined;
}

function replay(context: Claim, stored: IdempotencyKey): unknown {
  const { key, fingerprint } = context.idempotency;
  if (!stored.fingerprint.equals(fingerprint)) throw new KeyUsedForAnother({ key });
  context.replayed = true;
  return stored.answer;
}
