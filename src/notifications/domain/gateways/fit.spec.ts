import { type Call, unfitIn } from './fit.js';

const call = (changes: Partial<Call> = {}): Call => ({
  ...{ url: 'https://sms.example.vn/send', method: 'POST', format: 'json' },
  headers: [{ name: 'Authorization', value: 'Bearer {{secret}}' }],
  body: '{"to":"{{to}}","text":"{{text}}"}',
  ...changes,
});

describe('a way to call a gateway', () => {
  it('may be one that says the text somewhere', () => {
    expect(unfitIn(call(), true)).toEqual([]);
    const url = 'https://sms.example.vn/send?to={{to}}&text={{text}}';
    expect(unfitIn(call({ url, method: 'GET', headers: [], body: null }), false)).toEqual([]);
  });

  it.each<[string, Partial<Call>, string, string]>([
    ['would lead elsewhere', { url: 'https://{{to}}/' }, '/url', 'fixed-receiver'],
    ['has a gap nobody fills', { url: 'https://a.vn/{{title}}' }, '/url', 'known-gap'],
    ['says nothing', { body: '{"to":"{{to}}"}' }, '/body', 'text-gap'],
    ['is no JSON', { body: '{"text":{{text}}}' }, '/body', 'template-json'],
    ['hides the text', { format: 'xml', body: '<!--{{text}}-->' }, '/body', 'template-xml-markup'],
    ['has a body nobody reads', { method: 'GET' }, '/body', 'no-body'],
    [
      'has the text in a header',
      { headers: [{ name: 'X-Text', value: '{{text}}' }] },
      '/headers/0/value',
      'known-gap',
    ],
    [
      'says itself how long it is',
      { headers: [{ name: 'Content-Length', value: '3' }] },
      '/headers/0/name',
      'taken-header',
    ],
  ])('is refused where it %s', (_, changes, pointer, rule) => {
    expect(unfitIn(call(changes), true)).toEqual([expect.objectContaining({ pointer, rule })]);
  });

  it('is refused where it needs a secret and there is none', () => {
    expect(unfitIn(call(), false)).toEqual([{ pointer: '/secret', rule: 'secret-gap' }]);
  });
});
