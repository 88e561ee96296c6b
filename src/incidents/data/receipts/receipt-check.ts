import { Injectable } from '@nestjs/common';
import { Seal } from '../../../common/seal.js';
import { receiptText } from './receipt-text.js';
import { RECEIPT, type ReceiptContent, ReceiptsRepository } from './receipts.repository.js';

const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** For whoever holds a receipt: is it ours, and what does it say. Tells nothing that it does not say itself. */
@Injectable()
export class ReceiptCheck {
  constructor(
    private readonly seal: Seal,
    private readonly receipts: ReceiptsRepository,
  ) {}

  async verdict(given: string) {
    if (!COMPACT_JWS.test(given)) return refusal('malformed');
    const sealed = await this.seal.verify(given);
    if (!sealed) return refusal('not-sealed-here');
    if (sealed.type !== RECEIPT) return refusal('other-document');
    const content = sealed.payload as ReceiptContent;
    return {
      ...{ valid: true, reason: null, content, text: receiptText(content) },
      matchesRecord: await this.receipts.beginsWith(content),
    };
  }
}

const refusal = (reason: 'malformed' | 'not-sealed-here' | 'other-document') => ({
  ...{ valid: false, reason, content: null, text: null, matchesRecord: null },
});
