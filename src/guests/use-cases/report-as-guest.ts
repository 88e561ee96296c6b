import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../common/canonical-json.js';
import { Database } from '../../common/database.js';
import { keyStandsFor } from '../../common/idempotency.js';
import { SecretBox } from '../../common/secret-box.js';
import { GUEST_ID, type GuestReport } from '../../incidents/guest-reports.js';
import { Challenges } from '../data/challenges.js';
import { GuestDesk } from '../data/guest-desk.js';

export interface GuestReportGiven extends GuestReport {
  /** As ALTCHA's widget gives it. */
  readonly challenge: string;
}

/** A report of somebody without an account: the proof of work first, then as any other. */
@Injectable()
export class ReportAsGuest {
  constructor(
    private readonly database: Database,
    private readonly box: SecretBox,
    private readonly challenges: Challenges,
    private readonly desk: GuestDesk,
  ) {}

  async run({ challenge, ...report }: GuestReportGiven): Promise<object> {
    const proof = await this.challenges.expectSolved(challenge);
    // Whoever sends it once more proves it once more: the key stands for the report alone.
    keyStandsFor(GUEST_ID, this.box.fingerprint(canonicalJson(asSent(report))));
    const { code } = await this.database.transaction(async (tx) => {
      await this.challenges.spend(tx, proof);
      return { code: await this.desk.take(tx, report) };
    });
    return { code, trackingToken: await this.desk.giveToken(code) };
  }
}

const asSent = (report: GuestReport): unknown => JSON.parse(JSON.stringify(report));
