import { type GatewayKind } from '../../data/gateways/gateway.entity.js';
import { type Call } from '../../domain/gateways/fit.js';

/** What an administrator says of a gateway. */
export interface GatewayFacts extends Omit<Call, 'body'> {
  readonly name: string;
  readonly kind: GatewayKind;
  readonly active: boolean;
  readonly body?: string | null;
  readonly secret?: string | null;
  readonly expects?: string | null;
  readonly diacritics: boolean;
}
