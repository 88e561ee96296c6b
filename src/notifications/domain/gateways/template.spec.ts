import fc from 'fast-check';
import {
  bodyOf,
  faultOfBody,
  type Fillings,
  gapsIn,
  headerOf,
  receiverOf,
  urlOf,
} from './template.js';

const fillings = (changes: Partial<Fillings> = {}): Fillings => ({
  ...{
    to: '+84905123456',
    toDigits: '84905123456',
    text: 'xin chào',
    code: 'SC-2026-000123',
    secret: 's3cr3t',
  },
  ...changes,
});
const anyText = fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => text.isWellFormed());
const nasty = fc.oneof(
  anyText,
  fc.constantFrom(
    ...['","to":"+84999', '\\"}', '</text><to>9</to>', ']]>', '&to=9', '{{secret}}', '\r\nX: y'],
  ),
);

describe('a body', () => {
  it('of JSON holds what was filled in and nothing else, whatever it is', () => {
    const template =
      '{"to":["{{to}}"],"message":{"body":"[{{code}}] {{ text }}","n":1,"on":true,"none":null}}';
    fc.assert(
      fc.property(nasty, nasty, (text, to) => {
        const body: unknown = JSON.parse(bodyOf('json', template, fillings({ text, to })));
        expect(body).toEqual({
          to: [to],
          message: { body: `[SC-2026-000123] ${text}`, n: 1, on: true, none: null },
        });
      }),
    );
  });

  it('of a form has the fields of its template and no other', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const body = bodyOf('form', 'phone={{to}}&msg={{text}}&brand=UBND', fillings({ text }));
        expect([...new URLSearchParams(body)]).toEqual([
          ...[['phone', '+84905123456'], ['msg', text], ['brand', 'UBND']], // prettier-ignore
        ]);
      }),
    );
  });

  it('of XML is the same markup with any text', () => {
    const template = '<send to="{{to}}"><text>{{text}}</text></send>';
    fc.assert(
      fc.property(nasty, nasty, (text, to) => {
        const body = bodyOf('xml', template, fillings({ text, to }));
        expect(body.match(/[<>"]/g)?.join('')).toBe('<""><><><>');
        expect(body).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
        expect(body).not.toMatch(/[\0-\x08\x0b-\x1f]/);
      }),
    );
    expect(bodyOf('xml', '<t>{{text}}</t>', fillings({ text: 'a<b & "c"' }))).toBe(
      '<t>a&lt;b &amp; &quot;c&quot;</t>',
    );
  });

  it('of text is what is written, with what is said in its place', () => {
    expect(bodyOf('text', '{{to}}|{{text}}|{{other}}', fillings())).toBe(
      '+84905123456|xin chào|{{other}}',
    );
  });

  it('fills no gap that was filled in', () => {
    const said = fillings({ text: '{{secret}}' });
    for (const [format, template] of [
      ...[['json', '{"a":"{{text}}"}'], ['form', 'a={{text}}'], ['text', '{{text}}']] as const, // prettier-ignore
      ['xml', '<a>{{text}}</a>'] as const,
    ]) {
      expect(bodyOf(format, template, said)).not.toContain('s3cr3t');
    }
  });

  it.each([
    ['json', '{"to":{{to}}}', 'json'],
    ['json', '{"to":"{{to}}"', 'json'],
    ['json', '{"to":"{{to}}"}', null],
    ['xml', '<a><![CDATA[{{text}}]]></a>', 'xml-markup'],
    ['xml', '<!-- {{text}} --><a/>', 'xml-markup'],
    ['form', 'a={{text}}', null],
    ['text', '{{text}}', null],
  ] as const)('of %s may or may not be %s', (format, template, fault) => {
    expect(faultOfBody(format, template)).toBe(fault);
  });
});

describe('an address', () => {
  it('leads to the same place whatever is filled in', () => {
    const template = 'https://sms.example.vn/send/{{code}}?to={{to}}&text={{text}}&key={{secret}}';
    fc.assert(
      fc.property(nasty, nasty, (text, to) => {
        const url = new URL(urlOf(template, fillings({ text, to })));
        expect([url.origin, url.pathname]).toEqual([
          ...['https://sms.example.vn', '/send/SC-2026-000123'],
        ]);
        expect([...url.searchParams]).toEqual([['to', to], ['text', text], ['key', 's3cr3t']]); // prettier-ignore
      }),
    );
  });

  it.each([
    ['https://api.telegram.org/bot{{secret}}/sendMessage', 'https://api.telegram.org'],
    ['https://{{to}}.example.vn/', null],
    ['https://sms.example.vn:{{code}}/', null],
    ['https://sms.example.vn{{text}}/', null],
    ['{{text}}', null],
    ['http://sms.example.vn:8080/', 'http://sms.example.vn:8080'],
  ])('%s is received by %s', (template, receiver) => {
    expect(receiverOf(template)).toBe(receiver);
  });
});

it('a header is one line', () => {
  fc.assert(
    fc.property(nasty, (secret) => {
      expect(headerOf('Bearer {{secret}}', fillings({ secret }))).toMatch(/^Bearer [ -~]*$/);
    }),
  );
});

it('a template says which gaps it has', () => {
  expect(gapsIn('{{to}} {{ text }} {{nothing}} {{}} {to}')).toEqual(['to', 'text', 'nothing', '']);
});
