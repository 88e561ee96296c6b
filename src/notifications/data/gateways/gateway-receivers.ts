import { Injectable } from '@nestjs/common';
import { Outbound, OutboundError } from '../../../common/outbound/outbound.js';
import { invalidAt } from '../../../common/problems.js';
import { filledWith, urlOf } from '../../domain/gateways/template.js';

/** Where gateways may be. */
@Injectable()
export class GatewayReceivers {
  constructor(private readonly outbound: Outbound) {}

  /** 422 where no request may go. Before any transaction: it asks the name servers. */
  async expect(url: string): Promise<void> {
    try {
      await this.outbound.check(urlOf(url, filledWith('1')));
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      // A name that is not found today may be found tomorrow; all else never leads where one may go.
      if (error.why !== 'unreachable') throw invalidAt('/url', 'receiver', { why: error.why });
    }
  }
}
