import fc from 'fast-check';
import { defang, refang, refangAs } from './refang.js';

describe('an observable that was made harmless', () => {
  it.each([
    ['hxxp://xau[.]example[.]com/a', 'http://xau.example.com/a'],
    ['hXXps://xau[.]example', 'https://xau.example'],
    ['h**p://xau.example', 'http://xau.example'],
    ['https[://]xau.example', 'https://xau.example'],
    ['http[:]//xau.example', 'http://xau.example'],
    ['hxxps[:]//xau(.)example', 'https://xau.example'],
    ['fxp://xau[.]example/a', 'ftp://xau.example/a'],
    ['xau(dot)example{.}com', 'xau.example.com'],
    ['xau{dot}example[DOT]com', 'xau.example.com'],
    ['203.0.113[.]7', '203.0.113.7'],
    ['203[.]0[.]113[.]7[:]8080', '203.0.113.7:8080'],
    ['2001:db8::7', '2001:db8::7'],
    ['2001[:]db8[:][:]7', '2001:db8::7'],
    ['http://[2001:db8::7]/a', 'http://[2001:db8::7]/a'],
    ['ke.xau[at]example[.]com', 'ke.xau@example.com'],
    ['ke.xau(@)example.com', 'ke.xau@example.com'],
    ['ｋ＠xau．example。com', 'ｋ@xau.example.com'],
    ['hxxp：／／xau．example', 'http://xau.example'],
    ['  xau.example  ', 'xau.example'],
    ['http://xau(.)example/a(.)b?c=(at)', 'http://xau.example/a(.)b?c=(at)'],
  ])('is read again: %s is %s', (given, value) => {
    expect(refang(given)).toBe(value);
  });

  it('keeps the signs of a file name, which may be the trick', () => {
    expect(refangAs('filename', ' hoadon[.]pdf．exe ')).toBe('hoadon.pdf．exe');
    expect(refangAs('domain', 'xau．example')).toBe('xau.example');
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

describe('a text that is shown around a find', () => {
  it('cannot be clicked on, and says the same', () => {
    const text = 'Trang https://xau.example.com/a.php (203.0.113.7), thư ke.xau@example.com. Hết.';
    expect(defang(text)).toBe(
      'Trang hxxps://xau[.]example[.]com/a[.]php (203[.]0[.]113[.]7), thư ke[.]xau[at]example[.]com. Hết.',
    );
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(defang(url)).not.toMatch(/^http|[a-z]\.[a-z]/i);
        expect(refang(defang(url).replace('[at]', '@'))).toBe(url);
      }),
    );
  });
});
