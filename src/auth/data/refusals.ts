import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { requestContext } from '../../common/request-context.js';
import { SecurityLog } from './security-log.js';

const MINUTE_MS = 60_000;
const MOST_REMEMBERED = 1000;

/** Who asked for what they may not (OWASP ASVS 5.0, 16.3.2), once a minute for each operation: a page asks again and again. */
@Injectable()
export class Refusals {
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: SecurityLog,
  ) {}

  /** Of the request that is being answered. */
  async note(): Promise<void> {
    const { callerId: actorId, operation = 'none' } = requestContext.getStore() ?? {};
    if (actorId === undefined) return;
    const now = this.clock.now().getTime();
    const same = `${actorId} ${operation}`;
    if (now - (this.noted.get(same) ?? -Infinity) < MINUTE_MS) return;
    if (this.noted.size >= MOST_REMEMBERED) this.noted.clear();
    this.noted.set(same, now);
    await this.log.note(this.database.reads, {
      ...{ type: 'access.refused', subject: operation, actorId },
    });
  }
}
