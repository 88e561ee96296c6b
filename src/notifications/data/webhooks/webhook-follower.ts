import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../../agencies/agency-directory.js';
import { type Tx } from '../../../common/tx.js';
import { CaseFacts, type FactsOfCase } from '../../../incidents/case-facts.js';
import { DEPARTMENT } from '../../../incidents/parties.js';
import { hears, isOfCase, listed, type Listener } from '../../domain/feed/hearing.js';
import { earsOf } from '../../domain/webhooks/ears.js';
import { wants } from '../../domain/webhooks/filters.js';
import { payloadOf } from '../../domain/webhooks/payload.js';
import { Deliveries, type NewDelivery } from '../deliveries/deliveries.js';
import { type Change } from '../feed/change.js';
import { type Follower } from '../feed/follower.js';
import { type WebhookContent } from './webhook-sender.js';
import { type Webhook } from './webhook.entity.js';
import { WebhooksRepository } from './webhooks.repository.js';

type Cases = ReadonlyMap<string, FactsOfCase>;

/** Makes of every change a message for each webhook that may hear of it and wants to. */
@Injectable()
export class WebhookFollower implements Follower {
  readonly name = 'webhooks';

  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly directory: AgencyDirectory,
    private readonly facts: CaseFacts,
    private readonly deliveries: Deliveries,
  ) {}

  async follow(tx: Tx, changes: readonly Change[]): Promise<void> {
    const webhooks = await this.webhooks.toldOfAllAgencies(tx);
    if (webhooks.length === 0) return;
    const codes = changes.filter(isOfCase).map(({ subject }) => subject);
    const cases = await this.facts.ofAllAgencies(tx, [...new Set(codes)]);
    const ears = webhooks.map((webhook) => ({ webhook, listener: this.listenerOf(webhook) }));
    const told = changes.flatMap((change) =>
      ears.flatMap((each) => deliveryOf(change, each, cases) ?? []),
    );
    await this.deliveries.enqueue(tx, told);
  }

  private listenerOf({ id, agencyCode: agency }: Webhook): Listener {
    const below = this.directory.current().descendantsOf(agency);
    return earsOf({ id, agency }, { isDepartment: agency === DEPARTMENT, below });
  }
}

interface Ears {
  readonly webhook: Webhook;
  readonly listener: Listener;
}

function deliveryOf(
  change: Change,
  { webhook, listener }: Ears,
  cases: Cases,
): NewDelivery | undefined {
  const { position, id: eventId, type, subject } = change;
  const one = isOfCase(change) ? cases.get(subject) : undefined;
  const hearing = hears(listener, change, one);
  if (!hearing || !wants(webhook, filtered(change, one))) return undefined;
  const data = hearing === 'full' ? change.data : listed(change.data);
  const content: WebhookContent = { type, body: JSON.stringify(payloadOf({ ...change, data })) };
  return { channel: 'webhook', target: webhook.id, subject, position, eventId, content };
}

const filtered = ({ type, data }: Change, one: FactsOfCase | undefined) => ({
  type,
  ...(typeof data.severity === 'string' && { severity: data.severity }),
  agencies: [data.leadAgency, one?.reporterAgency].filter((code) => typeof code === 'string'),
});
