import { callFaults } from './call-faults';

const CALL = {
  ...({ name: 'SMS', kind: 'sms', active: false, method: 'POST', format: 'json' } as const),
  url: 'https://sms.example.vn/{{toDigits}}',
  headers: [{ name: 'Authorization', value: 'Bearer {{secret}}' }],
  ...{ body: '{"text":"{{text}}"}', secret: 'abc', expects: null, diacritics: false },
};

const wrongIn = (change: Partial<Parameters<typeof callFaults>[0]>, hasSecret = false) =>
  Object.entries(callFaults({ ...CALL, ...change }, hasSecret)).filter(([, fault]) => fault);

describe('a call of a gateway', () => {
  it('that fits has no fault, with a new secret or the one that it keeps', () => {
    expect(wrongIn({})).toEqual([]);
    expect(wrongIn({ secret: undefined }, true)).toEqual([]);
  });

  it('has all its faults said at once', () => {
    expect(wrongIn({ url: 'http://sms.example.vn', body: '{', secret: null }, true)).toEqual([
      ['/url', 'scheme'],
      ['/body', 'json'],
      ['/secret', 'secretGap'],
    ]);
  });

  it.each([
    [{ method: 'GET' } as const, 'noBody'],
    [{ body: '{"to":"{{to}}"}' }, 'textGap'],
    [{ url: 'https://sms.example.vn/{{ text }}', body: '{}' }, undefined],
  ])('%j: %s', (change, fault) => {
    expect(callFaults({ ...CALL, ...change }, false)['/body']).toBe(fault);
  });

  it.each([
    ['', 'noUrl'],
    ['sms.example.vn', 'noUrl'],
    ['https://a:b@sms.example.vn', 'credentials'],
  ])('%s is no address to call', (url, fault) => {
    expect(callFaults({ ...CALL, url }, false)['/url']).toBe(fault);
  });
});
