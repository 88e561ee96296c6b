import { Injectable } from '@nestjs/common';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { GuestNotes } from '../../auth/guest-notes.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { TooManyRequests } from '../../common/problems.js';
import { type Tx } from '../../common/tx.js';
import {
  type GuestCase,
  type GuestReport as GivenReport,
  GuestReports,
} from '../../incidents/guest-reports.js';
import { mayBeFollowed } from '../domain/tracking.js';
import { GuestReportNotFound } from '../guests.problems.js';
import { GuestReport } from './guest-report.entity.js';

const HOUR_MS = 3_600_000;
/** From everywhere together: more nobody on duty could look at, and a telephone is still there. */
const MOST_AN_HOUR = 60;
const TOKEN_BYTES = 32;
const NO_HASH = Buffer.alloc(32);
const NOWHERE = '00000000-0000-8000-8000-000000000001';

const GIVE_TOKEN = `UPDATE guest_report SET token_hash = $2
  WHERE incident_id = (SELECT id FROM incident WHERE code = $1)`;

/** Which cases guests have reported, and the tokens by which they follow them. */
@Injectable()
export class GuestDesk {
  constructor(
    private readonly database: Database,
    private readonly cases: GuestReports,
    private readonly notes: GuestNotes,
    private readonly clock: Clock,
  ) {}

  /** A report as any other, remembered as that of a guest; its code. */
  async take(tx: Tx, report: GivenReport): Promise<string> {
    await this.expectRoom(tx);
    const { id: incidentId, code } = await this.cases.report(tx, report);
    await tx.insert(GuestReport, { incidentId, tokenHash: null, reportedAt: this.clock.now() });
    await this.notes.reported(tx, code, { agency: report.agency });
    return code;
  }

  /**
   * A new token, shown this once. Not within the transaction of the report, whose answer is kept for whoever repeats the
   * request: a token lies nowhere, and who repeats it is given another.
   */
  async giveToken(code: string): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await this.database.statement('give-tracking-token', GIVE_TOKEN, [code, hashOf(token)]);
    return token;
  }

  /** 404, and as much work, whether there is no such case, another token opens it, or the time is over. */
  async expect(reads: EntityManager, code: string, token: string): Promise<GuestCase> {
    const found = await this.cases.ofAllAgencies(reads, code);
    const report = await reads.findOneBy(GuestReport, { incidentId: found?.id ?? NOWHERE });
    const matches = timingSafeEqual(hashOf(token), report?.tokenHash ?? NO_HASH);
    if (!found || !matches || !mayBeFollowed(found, this.clock.now())) {
      throw new GuestReportNotFound({ code });
    }
    return found;
  }

  /** The same outside a transaction, for whoever only looks. */
  one(code: string, token: string): Promise<GuestCase> {
    return this.expect(this.database.reads, code, token);
  }

  /** 429 where guests together have reported as much as can be looked at. */
  private async expectRoom(tx: Tx): Promise<void> {
    const now = this.clock.now().getTime();
    const [last] = await tx
      .createQueryBuilder(GuestReport, 'report')
      .where('report.reportedAt > :since', { since: new Date(now - HOUR_MS) })
      .orderBy('report.reportedAt', 'DESC')
      .offset(MOST_AN_HOUR - 1)
      .limit(1)
      .getMany();
    if (!last) return;
    const wait = last.reportedAt.getTime() + HOUR_MS - now;
    throw new TooManyRequests({ retryAfter: Math.max(1, Math.ceil(wait / 1000)) });
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
