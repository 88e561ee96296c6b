import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { domainToASCII, domainToUnicode } from 'node:url';
import validator from 'validator';
import { refangAs } from '../../domain/observables/refang.js';
import { type ObservableType, type Trace } from '../../domain/observables/types.js';

// The index over them takes no more than 2704 bytes a row.
const LONGEST_VALUE_BYTES = 2000;
const LONGEST_FILE_NAME = 255;
// Of those that a browser or a tool really opens; `javascript:` and `data:` are no addresses.
const SCHEMES = ['http', 'https', 'ftp'];
const HOST = { allow_underscores: true } as const;

type Reader = (value: string) => string | undefined;

const lowerIf =
  (holds: (value: string) => boolean): Reader =>
  (value) => {
    const lower = value.toLowerCase();
    return holds(lower) ? lower : undefined;
  };

/** In ASCII as it is looked up: of `tênmiền.vn` and `xn--…` one is kept (UTS #46). */
function domain(value: string): string | undefined {
  // domainToASCII would decode %41 and read 0x7f.1 as an address.
  if (/[%/\\:@?#\s]/.test(value)) return undefined;
  const ascii = domainToASCII(value).replace(/\.$/, '');
  return validator.isFQDN(ascii, HOST) ? ascii : undefined;
}

/** As RFC 5952 writes it. A zone (`%eth0`) means something on one machine only. */
function ipv6(value: string): string | undefined {
  if (!validator.isIP(value, 6) || value.includes('%')) return undefined;
  return new URL(`http://[${value}]`).hostname.slice(1, -1);
}

/** Scheme and host in lower case and ASCII, no default port, everything behind as it was, percent-encoded (WHATWG URL). */
function url(value: string): string | undefined {
  if (/\s/.test(value) || !URL.canParse(value)) return undefined;
  const { href, hostname } = new URL(value);
  const valid =
    hostname.startsWith('[') || validator.isURL(`http://${hostname}/`, { require_tld: false });
  return valid && SCHEMES.some((scheme) => href.startsWith(`${scheme}://`)) ? href : undefined;
}

/** Lower case on both sides: no provider in use tells two people apart by it. */
function email(value: string): string | undefined {
  const at = value.lastIndexOf('@');
  if (at < 1) return undefined;
  const host = domain(value.slice(at + 1));
  const address = `${value.slice(0, at)}@${host ?? ''}`.toLowerCase();
  return host !== undefined && validator.isEmail(address) ? address : undefined;
}

function filename(value: string): string | undefined {
  const named = !/[/\\\p{Cc}]/u.test(value) && value !== '.' && value !== '..';
  return named && value.length <= LONGEST_FILE_NAME ? value : undefined;
}

/** E.164; a number without the code of a country is one of Việt Nam. */
function phone(value: string): string | undefined {
  // The plus sign in brackets, as letterheads have it, would not be read.
  const written = value.replace(/^\((\+\d{1,3})\)/, '$1 ');
  const number = parsePhoneNumberFromString(written, { defaultCountry: 'VN', extract: false });
  return number?.isValid() && number.ext === undefined ? number.number : undefined;
}

const READERS: Readonly<Record<ObservableType, Reader>> = {
  ipv4: (value) => (validator.isIP(value, 4) ? value : undefined),
  ipv6,
  domain,
  url,
  email,
  md5: lowerIf((value) => validator.isHash(value, 'md5')),
  sha1: lowerIf((value) => validator.isHash(value, 'sha1')),
  sha256: lowerIf((value) => validator.isHash(value, 'sha256')),
  filename,
  phone,
};

/** The value as it is kept and compared: refanged and in the one way of writing it; nothing where it is none of its type. */
export function observableValue(type: ObservableType, given: string): string | undefined {
  const value = READERS[type](refangAs(type, given));
  return value !== undefined && Buffer.byteLength(value) <= LONGEST_VALUE_BYTES ? value : undefined;
}

/** As people write what is kept in one way: they look for a domain with its marks, and for a number without its country. */
export function spellingsOf({ type, value }: Trace): string[] {
  if (type === 'domain') return [value, domainToUnicode(value)];
  const number = type === 'phone' ? parsePhoneNumberFromString(value) : undefined;
  return number ? [value, number.formatNational().replace(/\D/g, '')] : [value];
}
