import { Injectable } from '@nestjs/common';
import { Outbound, OutboundError } from '../../../common/outbound/outbound.js';
import { invalidAt } from '../../../common/problems.js';

/** Where a webhook leads. */
@Injectable()
export class WebhookAddress {
  constructor(private readonly outbound: Outbound) {}

  /** 422 for one that the desk would never call. Before any transaction: it asks the name servers. */
  async expect(url: string): Promise<void> {
    await this.outbound.check(url).catch((error: unknown) => {
      if (!(error instanceof OutboundError)) throw error;
      // A name that nobody knows today may be known tomorrow.
      if (error.why !== 'unreachable') throw invalidAt('/url', 'receiver', { why: error.why });
    });
  }
}
