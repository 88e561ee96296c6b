import fc from 'fast-check';
import { refang } from './observables.js';

describe('an observable that was made harmless', () => {
  it.each([
    ['hxxp://xau[.]example[.]com/a', 'http://xau.example.com/a'],
    ['hXXps://xau[.]example', 'https://xau.example'],
    ['h**p://xau.example', 'http://xau.example'],
    ['https[://]xau.example', 'https://xau.example'],
    ['http[:]//xau.example', 'http://xau.example'],
    ['xau(dot)example{.}com', 'xau.example.com'],
    ['203.0.113[.]7', '203.0.113.7'],
    ['2001:db8::7', '2001:db8::7'],
    ['ke.xau[at]example[.]com', 'ke.xau@example.com'],
    ['ke.xau(@)example.com', 'ke.xau@example.com'],
    ['  xau.example  ', 'xau.example'],
  ])('is read again: %s is %s', (given, value) => {
    expect(refang(given)).toBe(value);
  });

  it('is left as it is when it was not, and read once is read for good', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        expect(refang(url)).toBe(url);
        const defanged = url.replace(/^http/, 'hxxp').replaceAll('.', '[.]');
        expect(refang(defanged)).toBe(url);
        expect(refang(refang(defanged))).toBe(url);
      }),
    );
  });
});
