import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Outbound, OutboundError } from '../../../common/outbound/outbound.js';
import { SecretBox } from '../../../common/secret-box.js';
import {
  bodyOf,
  CONTENT_TYPES,
  type Fillings,
  headerOf,
  urlOf,
} from '../../domain/gateways/template.js';
import { retryAt } from '../../domain/webhooks/outcome.js';
import { type Attempt, type Limits } from '../deliveries/sender.js';
import { type Gateway } from './gateway.entity.js';

/** What is said to whom, about what. */
export type Saying = Pick<Fillings, 'to' | 'text' | 'code'>;

// What the receiver does not take now it will not take later either. 401, 403 and 404 are not among them: those are mended by
// whoever keeps the gateways, and the message goes out then.
const NEVER = [400, 410, 413, 415, 422];
const LONGEST_ANSWER = 2000;
const HIDDEN = '***';

export const contextOf = (id: string): string => `gateway:${id}`;

/** One request to a gateway, and what came of it. */
@Injectable()
export class GatewayCall {
  constructor(
    private readonly outbound: Outbound,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  async run(gateway: Gateway, saying: Saying, { withinMs }: Limits): Promise<Attempt> {
    const { id } = gateway;
    const secret = gateway.secret === null ? '' : this.box.open(gateway.secret, contextOf(id));
    // As it may be kept: whoever reads what was sent learns nothing that opens anything.
    const said = { ...saying, toDigits: saying.to.replace(/\D/g, '') };
    const request = { gateway: id, ...requestOf(gateway, { ...said, secret: HIDDEN }) };
    const { url, ...sent } = requestOf(gateway, { ...said, secret });
    try {
      const answer = await this.outbound.fetch(url, { ...sent, withinMs });
      const text = await answer.text();
      const kept = secret === '' ? text : text.replaceAll(secret, HIDDEN);
      return { request, ...this.outcomeOf(gateway, answer, kept.slice(0, LONGEST_ANSWER)) };
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      return { outcome: 'failed', request, error: error.why };
    }
  }

  private outcomeOf(
    { expects }: Gateway,
    { status, headers, ok }: Response,
    answer: string,
  ): Attempt {
    const came = { status, answer };
    if (ok && (expects === null || answer.includes(expects)))
      return { outcome: 'delivered', ...came };
    if (ok) return { outcome: 'failed', ...came, error: 'unexpected-answer' };
    if (NEVER.includes(status)) return { outcome: 'refused', ...came, error: `status-${status}` };
    const at = retryAt({ status, retryAfter: headers.get('retry-after') }, this.clock.now());
    return { outcome: 'failed', ...came, error: `status-${status}`, ...(at && { retryAt: at }) };
  }
}

function requestOf(gateway: Gateway, fillings: Fillings) {
  const { url, method, format, headers, body } = gateway;
  return {
    ...{ url: urlOf(url, fillings), method },
    headers: {
      ...(body !== null && { 'content-type': CONTENT_TYPES[format] }),
      ...Object.fromEntries(headers.map(({ name, value }) => [name, headerOf(value, fillings)])),
    },
    ...(body !== null && { body: bodyOf(format, body, fillings) }),
  };
}
