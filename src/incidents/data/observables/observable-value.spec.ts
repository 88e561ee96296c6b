import fc from 'fast-check';
import { OBSERVABLE_TYPES, type ObservableType } from '../../domain/observables/types.js';
import { observableValue, spellingsOf } from './observable-value.js';

const HASH = 'D41D8CD98F00B204E9800998ECF8427E';

describe('an observable is kept in one way of writing it', () => {
  it.each<[ObservableType, string, string]>([
    ['ipv4', '203.0.113[.]7', '203.0.113.7'],
    ['ipv6', '2001:DB8:0:0:0:0:0:7', '2001:db8::7'],
    ['ipv6', '2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['domain', 'XAU[.]Example[.]COM.', 'xau.example.com'],
    ['domain', 'tênmiền.vn', 'xn--tnmin-hsa0954c.vn'],
    ['domain', 'ＸＡＵ．example', 'xau.example'],
    ['domain', '_dmarc.xau.example', '_dmarc.xau.example'],
    ['url', 'hxxp://XAU[.]Example:80/A?b=C', 'http://xau.example/A?b=C'],
    ['url', 'http://xau.example', 'http://xau.example/'],
    ['url', 'https://tênmiền.vn/tải', 'https://xn--tnmin-hsa0954c.vn/t%E1%BA%A3i'],
    ['url', 'http://[2001:db8::7]:8080/a', 'http://[2001:db8::7]:8080/a'],
    ['url', 'http://may-chu/a', 'http://may-chu/a'],
    ['email', 'Ke.Xau[at]Example(.)com', 'ke.xau@example.com'],
    ['email', 'a@tênmiền.vn', 'a@xn--tnmin-hsa0954c.vn'],
    ['md5', HASH, HASH.toLowerCase()],
    ['sha1', 'A'.repeat(40), 'a'.repeat(40)],
    ['sha256', 'B'.repeat(64), 'b'.repeat(64)],
    ['filename', 'Hóa đơn.pdf.exe', 'Hóa đơn.pdf.exe'],
    ['phone', '0269 385 1234', '+842693851234'],
    ['phone', '(+84) 912.345.678', '+84912345678'],
    ['phone', '1900 6789', '+8419006789'],
    ['phone', '+1 202 555 0188', '+12025550188'],
  ])('%s %s is %s', (type, given, value) => {
    expect(observableValue(type, given)).toBe(value);
  });

  it.each<[ObservableType, string]>([
    ['ipv4', '203.0.113.256'],
    ['ipv4', '203.0.113.07'],
    ['ipv4', '203.0.113.0/24'],
    ['ipv6', '203.0.113.7'],
    ['ipv6', 'fe80::1%eth0'],
    ['domain', 'không phải'],
    ['domain', '203.0.113.7'],
    ['domain', '0x7f.1'],
    ['domain', 'xau%2eexample'],
    ['domain', 'xau..example'],
    ['domain', 'xau.example/a'],
    ['url', 'xau.example.com'],
    ['url', 'javascript:alert(1)'],
    ['url', 'data:text/html,a'],
    ['url', 'http://'],
    ['url', 'http://xau .example/'],
    ['email', 'xau.example.com'],
    ['email', 'a@b@xau'],
    ['md5', 'z'.repeat(32)],
    ['sha1', 'a'.repeat(64)],
    ['sha256', 'a'.repeat(63)],
    ['filename', '../etc/passwd'],
    ['filename', 'a\\b'],
    ['filename', '..'],
    ['filename', 'a\u0007b'],
    ['filename', 'a'.repeat(256)],
    ['phone', '12'],
    ['phone', '0912345678901'],
    ['phone', '2026-11-24'],
    ['phone', '+84 269 385 1234 máy lẻ 5'],
    ['url', `http://xau.example/${'ế'.repeat(400)}`],
  ])('%s %s is none', (type, given) => {
    expect(observableValue(type, given)).toBeUndefined();
  });

  it('reads what it keeps as the same again, and never more than the index takes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OBSERVABLE_TYPES),
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.webUrl(),
          fc.domain(),
          fc.ipV6(),
          fc.emailAddress(),
        ),
        (type, given) => {
          const value = observableValue(type, given);
          // What arrives here is in NFC.
          fc.pre(value?.normalize('NFC') === value);
          if (value === undefined) return;
          expect(observableValue(type, value)).toBe(value);
          expect(Buffer.byteLength(value)).toBeLessThanOrEqual(2000);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('an observable is looked for', () => {
  it.each<[ObservableType, string, string[]]>([
    ['phone', '+842693851234', ['+842693851234', '02693851234']],
    ['phone', '+8419006789', ['+8419006789', '19006789']],
    ['domain', 'xn--tnmin-hsa0954c.vn', ['xn--tnmin-hsa0954c.vn', 'tênmiền.vn']],
    ['md5', HASH, [HASH]],
  ])('as people write it: %s %s', (type, value, spellings) => {
    expect(spellingsOf({ type, value })).toEqual(spellings);
  });
});
