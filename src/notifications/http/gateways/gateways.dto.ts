import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Anything, Choice, Flag, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { CURSOR, toWhole } from '../../../common/list-query.js';
import { PathPart } from '../../../common/path-part.js';
import { GATEWAY_KINDS, type GatewayKind } from '../../data/gateways/gateway.entity.js';
import { OUTCOMES, type Outcome } from '../../domain/deliveries/retry.js';
import { METHODS, type Method } from '../../domain/gateways/fit.js';
import { type Format, FORMATS, RECEIVER } from '../../domain/gateways/template.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
const NAME = { max: 200, example: 'SMS Brandname của VNPT' } as const;
const KIND = { example: 'sms' } as const;
const URL = { max: 2000, example: 'https://sms.example.vn/v1/send' } as const;
const METHOD = { example: 'POST' } as const;
const FORMAT = { example: 'json' } as const;
const HEADERS = {
  ...{ most: 20, example: [{ name: 'Authorization', value: 'Bearer {{secret}}' }] },
};
const BODY = { max: 10_000, example: '{"to":"{{to}}","text":"{{text}}"}', nullable: true } as const;
const EXPECTS = { max: 200, example: '"status":"ok"', nullable: true } as const;
/** RFC 9110, 5.6.2 */
const HEADER_NAME = { rule: 'header-name', regex: /^[!#$%&'*+.^`|~\w-]{1,100}$/ } as const;
const PRINTABLE = { rule: 'printable', regex: /^[ -~]+$/ } as const;
const RECEIVED_BY = { rule: 'gateway-receiver', regex: RECEIVER } as const;

export const GatewayId = () => PathPart('id', { format: 'uuid', example: ID });

export class GatewayQuery {
  @Choice(GATEWAY_KINDS, { ...KIND, optional: true }) kind?: GatewayKind;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class GatewayHeader {
  @Text({ max: 100, pattern: HEADER_NAME, example: 'Authorization' }) name: string;
  @Text({ max: 1000, pattern: PRINTABLE, example: 'Bearer {{secret}}' }) value: string;
}

class GatewayChangesBody {
  @Text(NAME) name: string;
  @Flag({ example: true }) active: boolean;
  @Text(URL) url: string;
  @Choice(METHODS, METHOD) method: Method;
  @Choice(FORMATS, FORMAT) format: Format;
  @Part(() => GatewayHeader, HEADERS) headers: GatewayHeader[];
  @Text({ ...BODY, optional: true }) body?: string | null;
  @Text({
    max: 500,
    pattern: PRINTABLE,
    nullable: true,
    optional: true,
    example: 'Rv8yQh2vF0b9Vw3s1k',
  })
  secret?: string | null;
  @Text({ ...EXPECTS, optional: true }) expects?: string | null;
  @Flag({ example: false }) diacritics: boolean;
}

export class GatewayBody extends GatewayChangesBody {
  @Choice(GATEWAY_KINDS, KIND) kind: GatewayKind;
}

export class GatewayPatch extends PartialType(GatewayChangesBody, { skipNullProperties: false }) {}

export class GatewayDto {
  @Id({ example: ID }) id: string;
  @Text(NAME) name: string;
  @Choice(GATEWAY_KINDS, KIND) kind: GatewayKind;
  @Flag({ example: true }) active: boolean;
  @Text(URL) url: string;
  @Choice(METHODS, METHOD) method: Method;
  @Choice(FORMATS, FORMAT) format: Format;
  @Part(() => GatewayHeader, HEADERS) headers: readonly GatewayHeader[];
  @Text(BODY) body: string | null;
  @Flag({ example: true }) hasSecret: boolean;
  @Text(EXPECTS) expects: string | null;
  @Flag({ example: false }) diacritics: boolean;
  @Instant() createdAt: Date;
  @Whole({ min: 1, example: 1 }) version: number;
}

export class GatewayTestBody {
  @Text({ max: 100, pattern: RECEIVED_BY, example: '+84905123456' }) to: string;
}

const SENT = { method: 'POST', url: 'https://sms.example.vn/v1/send' };

export class GatewayTestDto {
  @Choice(OUTCOMES, { example: 'delivered' }) outcome: Outcome;
  @Whole({ optional: true, example: 200 }) status?: number;
  @Anything({ type: 'object', additionalProperties: true }, { optional: true, example: SENT })
  request?: object;
  @Text({ min: 0, max: 2000, optional: true, example: '{"status":"ok"}' }) answer?: string;
  @Text({ max: 200, optional: true, example: 'status-503' }) error?: string;
  @Instant({ optional: true }) retryAt?: Date;
}
