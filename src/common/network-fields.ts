import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import validator from 'validator';
import { type FieldOptions, Text } from './fields.js';
import { says } from './rule-messages.js';

/** The name of a host on the network; without scheme, port or path. */
export const DomainName = (options: FieldOptions = {}) =>
  applyDecorators(
    Text({ max: 253, ...options }),
    also('domain', (text) => validator.isFQDN(text), options),
  );

/** An IPv4 or IPv6 address, or a range of them as CIDR (RFC 4632). */
export const IpAddress = (options: FieldOptions = {}) =>
  applyDecorators(
    Text({ max: 49, ...options }),
    also('ip-address', (text) => validator.isIP(text) || validator.isIPRange(text), options),
  );

const also = (rule: string, holds: (text: string) => boolean, { most }: FieldOptions) =>
  ValidateBy(
    { name: rule, validator: { validate: (value) => typeof value === 'string' && holds(value) } },
    { each: most !== undefined, ...says(rule) },
  );
