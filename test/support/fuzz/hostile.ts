import { type Chance } from './chance.js';

const cursor = (...parts: unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Texts that have broken services before: injections, odd Unicode, extremes of numbers and times, forged cursors. */
const TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\u0001\u0007\u001b[31m',
    '\ud800',
    '\udfff\ud800',
    '\ufeff',
    '\u202eabc',
  ],
  ...[
    'e\u0301'.repeat(500),
    'Z̷̢͔̈́a̸̘͝l̵̰̈g̷͖̑o̶͚̅',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(60),
    'ﬁ',
    'İ',
    'ß',
    '%',
    '_',
    '\\',
    "'",
    '"',
    '`',
  ],
  ...[
    "' OR 1=1 --",
    "'; DROP TABLE incident; --",
    "' UNION SELECT password_hash FROM user_account --",
  ],
  ...[
    '1; SELECT pg_sleep(5)',
    '$1',
    ':own',
    '$$',
    "a & | ! <-> ('",
    ':*',
    'a:*&!',
    '\\x00',
    '{}',
    '{"a":',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    '${7*7}',
    '<%= 7*7 %>',
  ],
  ...[
    '../../../../etc/passwd',
    '..\\..\\windows',
    '/etc/passwd',
    'file:///etc/passwd',
    'C:\\',
    'con',
    '.',
  ],
  ...[
    'a\r\nSet-Cookie: x=1',
    '\r\n\r\nHTTP/1.1 200 OK',
    '%0d%0a',
    '%00',
    '%ff',
    '%s%s%n',
    '((a+)+)+$',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'length',
    'then',
    'toJSON',
    'null',
    'true',
  ],
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    '-1',
    '0',
    '-0',
    '1e9',
    '1e400',
    '0x10',
    '2147483648',
    '9007199254740993',
  ],
  ...[
    '99999999999999999999999',
    '1.5',
    '١٢٣',
    'http://127.0.0.1:5432/',
    'http://[::1]/',
    'gopher://x',
    'http://a@b:c',
  ],
  ...[
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999999999-23:59',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
  ],
  ...[
    '-000001-01-01T00:00:00Z',
    '275760-09-13T00:00:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24',
    '1',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'SC-0000-000000',
  ],
  ...[
    'SC-2026-999999999',
    'sc-2026-000001',
    'GL-STTTT\0',
    'me',
    'none',
    '*',
    ',',
    ',,,,',
    'a,b,a',
    '-',
    '--',
  ],
  ...[
    cursor(),
    cursor('-id', null, 'x'),
    cursor('-id', {}, []),
    cursor('-reportedAt', 'x', 'x'),
    'e30',
    '!!!',
  ],
  ...[
    cursor('-reportedAt', 1e300, '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f'),
    cursor('code', null, 'a'.repeat(300)),
  ],
  ...[
    cursor('-reportedAt', '9999999-01-01', '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f'),
    cursor('sequence', null, '999999999'),
  ],
];

/** What JSON can write and JSON.stringify cannot: put in as it is by {@link jsonOf}. */
const RAW = [
  '1e999',
  '-1e999',
  '-0',
  '1E-999',
  '123456789012345678901234567890',
  '0.1e1',
  '"\\ud83d"',
];
const MARK = /"@raw:(\d)@"/g;
const raw = (chance: Chance): string => `@raw:${chance.below(RAW.length)}@`;

export const jsonOf = (value: unknown): string | undefined =>
  (JSON.stringify(value) as string | undefined)?.replace(MARK, (_, i) => RAW[Number(i)] ?? '0');

export const hostileText = (chance: Chance): string => {
  const text = chance.of(TEXTS);
  if (chance.often(0.9)) return text;
  return chance.of([`${text}${chance.of(TEXTS)}`, text.padEnd(300, 'x'), 'ạ'.repeat(25_000)]);
};

const nested = (depth: number): unknown =>
  depth === 0 ? 1 : depth % 2 ? [nested(depth - 1)] : { a: nested(depth - 1) };

/** Anything that JSON can hold where something else is wanted. */
export function hostileValue(chance: Chance): unknown {
  if (chance.often(0.6)) return hostileText(chance);
  return chance.of<() => unknown>([
    ...[
      () => null,
      () => true,
      () => false,
      () => 0,
      () => -1,
      () => 1.5,
      () => 2 ** 53,
      () => -(2 ** 31) - 1,
    ],
    ...[
      () => [],
      () => ({}),
      () => [[]],
      () => [null],
      () => [{}],
      () => ({ length: 1e9 }),
      () => raw(chance),
    ],
    ...[
      () => nested(11),
      () => nested(13),
      () => nested(200),
      () => Array(2000).fill(1),
      () => Array(300).fill('a'),
    ],
    ...[
      () => JSON.parse('{"__proto__":{"roles":["admin"]}}'),
      () => ({ constructor: { prototype: { x: 1 } } }),
    ],
    ...[
      () => ({ $gt: '' }),
      () => ({ toString: 1 }),
      () => Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`m${i}`, i])),
    ],
  ])();
}

/** Whole bodies that are no JSON, or are JSON and no object. */
export const BODIES: readonly string[] = [
  ...[
    '',
    '{',
    '}',
    '[]',
    'null',
    'true',
    '1',
    '"x"',
    '{}{}',
    '{"a":1,}',
    "{'a':1}",
    '{"a":NaN}',
    '\ufeff{}',
    ' ',
  ],
  ...[
    '{"title":"a","title":"b"}',
    '{"__proto__":{}}',
    '{"constructor":{"prototype":{}}}',
    '['.repeat(5000),
  ],
  ...[
    `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
    `{"a":"${'x'.repeat(270_000)}"}`,
    '<xml/>',
    'a=b&c=d',
    '--x\r\n\r\n--x--',
  ],
];

export const MEDIA: readonly string[] = [
  ...[
    'text/plain',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
    'application/xml',
    '',
  ],
  ...[
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/json;;;',
    'APPLICATION/JSON',
    'json',
    '*/*',
  ],
];

/** Headers that the service reads, with what nobody sends in earnest. */
export const HEADERS: readonly (readonly [string, string])[] = [
  ...(
    [
      '*',
      'W/"1"',
      '"1e9"',
      '"99999999999999999999"',
      '""',
      '"-1"',
      '"1", "2"',
      "'1'",
      '"1',
    ] as const
  ).map((value) => ['if-match', value] as const),
  ...['', ' ', 'x'.repeat(255), 'x'.repeat(256), 'a b', "' OR 1=1", '\u00ff'].map(
    (v) => ['idempotency-key', v] as const,
  ),
  ...['', 'x'.repeat(65), '../..', '{{7*7}}', '<b>'].map((v) => ['x-request-id', v] as const),
  ...['', 'en;q=9', '*', 'xx-YY', 'vi;q=0,en;q=0', `en,${'x,'.repeat(2000)}`].map(
    (v) => ['accept-language', v] as const,
  ),
  ...['', 'text/html', 'application/xml;q=1', '*/*;q=0'].map((v) => ['accept', v] as const),
  ...['00-x-y-z', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-00`].map(
    (v) => ['traceparent', v] as const,
  ),
  ...['Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a.b.c', 'bearer x', 'Negotiate x'].map(
    (v) => ['authorization', v] as const,
  ),
  ...['tb_x_y', 'tb_', "tb_' OR 1=1_x", 'x'.repeat(500)].map((v) => ['x-api-key', v] as const),
  ...['127.0.0.1', 'x', '::1, 10.0.0.1', '999.1.1.1'].map((v) => ['x-forwarded-for', v] as const),
  ...['refresh=x', '__Host-refresh=a; b', '=;=;', 'x'.repeat(3000)].map(
    (v) => ['cookie', v] as const,
  ),
  ...['http://evil.example', 'null', 'file://'].map((v) => ['origin', v] as const),
  ...([
    ['content-encoding', 'gzip'],
    ['range', 'bytes=0-'],
    ['if-none-match', '*'],
    ['x-http-method-override', 'DELETE'],
  ] as const),
  ...([
    ['last-event-id', '-1'],
    ['x-tracking-token', "' OR 1=1"],
    ['te', 'trailers'],
    ['content-language', '\u00e9'],
  ] as const),
];
