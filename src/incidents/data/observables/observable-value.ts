import { invalidAt } from '../../common/problems.js';
import { type ObservableType, refang } from '../domain/observables.js';
import validator from 'validator';

const PHONE = /^\+?\d{8,15}$/;

const IS: Readonly<Record<ObservableType, (value: string) => boolean>> = {
  ipv4: (value) => validator.isIP(value, 4),
  ipv6: (value) => validator.isIP(value, 6),
  domain: (value) => validator.isFQDN(value, { allow_underscores: true }),
  url: (value) => validator.isURL(value, { require_protocol: true, require_tld: false }),
  email: (value) => validator.isEmail(value),
  md5: (value) => validator.isHash(value, 'md5'),
  sha1: (value) => validator.isHash(value, 'sha1'),
  sha256: (value) => validator.isHash(value, 'sha256'),
  filename: (value) => !/[/\\]/.test(value),
  phone: (value) => PHONE.test(value),
};

const IN_ONE_CASE: readonly ObservableType[] = ['domain', 'email', 'md5', 'sha1', 'sha256', 'ipv6'];

/** The value as it is kept and compared: refanged, in one case, phone numbers without spacing. 422 when it is none of its type. */
export function observableValue(type: ObservableType, given: string): string {
  const refanged = type === 'phone' ? given.replace(/[\s.()-]/g, '') : refang(given);
  const value = IN_ONE_CASE.includes(type) ? refanged.toLowerCase() : refanged;
  if (!IS[type](value)) throw invalidAt('/value', 'observable', { type });
  return value;
}
