import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { Seal } from '../../../common/seal.js';
import { type Tx } from '../../../common/tx.js';
import { type Incident } from '../../data/incident.entity.js';
import { receiptText } from '../../data/receipts/receipt-text.js';
import {
  RECEIPT,
  type ReceiptContent,
  ReceiptsRepository,
} from '../../data/receipts/receipts.repository.js';

/** What the unit keeps in hand: that the desk has received its report, and later that it has acknowledged it. */
@Injectable()
export class IssueReceipt {
  constructor(
    private readonly database: Database,
    private readonly receipts: ReceiptsRepository,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  /** The first time it is made and kept; from then on it is the same one, though deadlines and keys change. */
  async run(actor: Actor, code: string) {
    const incident = await this.receipts.seen(actor, code);
    const receipt = await this.kept(incident);
    const [, payload = ''] = receipt.split('.');
    const content = JSON.parse(Buffer.from(payload, 'base64url').toString()) as ReceiptContent;
    return { receipt, content, text: receiptText(content) };
  }

  private kept(incident: Incident): Promise<string> {
    return this.database.transaction(async (tx) => {
      const stored = await this.receipts.stored(tx, incident);
      return stored?.seal ?? this.issue(tx, incident);
    });
  }

  private async issue(tx: Tx, incident: Incident): Promise<string> {
    const at = this.clock.now();
    const content = await this.receipts.content(tx, incident, at);
    const seal = await this.seal.sign(content, RECEIPT);
    const acknowledged = incident.acknowledgedAt !== null;
    await this.receipts.keep(tx, { incidentId: incident.id, acknowledged, issuedAt: at, seal });
    const kept = await this.receipts.stored(tx, incident);
    return kept?.seal ?? seal;
  }
}
