import fc from 'fast-check';
import { findTraces, MOST_FINDS } from '../../domain/observables/extraction.js';
import { READING } from './observable-finder.js';

const inText = (text: string): string[] =>
  findTraces(text, READING).items.map(({ type, value }) => `${type} ${value}`);

describe('what is found in a pasted text', () => {
  it('is every trace of a report in Vietnamese, made harmless or not', () => {
    const text = `Lúc 08:30 ngày 24/11/2026, máy 203.0.113[.]7:443 tải “hoadon.pdf.exe” (MD5: D41D8CD98F00B204E9800998ECF8427E)
      từ hxxps://xau[.]example[.]com/tai?x=1, rồi gọi về tênmiền.vn và 2001:db8::7.
      Thư từ ke.xau [at] example [.] com; đường dây nóng 0269 385 1234 hoặc (+84) 912 345 678.
      C:\\Users\\Public\\shell.php được ghi lại.Khi kiểm tra: chuse.gialai.gov.vn,host=xau.vn`;
    expect(inText(text)).toEqual([
      'ipv4 203.0.113.7',
      'filename hoadon.pdf.exe',
      'md5 d41d8cd98f00b204e9800998ecf8427e',
      'url https://xau.example.com/tai?x=1',
      'domain xau.example.com',
      'domain xn--tnmin-hsa0954c.vn',
      'ipv6 2001:db8::7',
      'email ke.xau@example.com',
      'filename shell.php',
      'domain chuse.gialai.gov.vn',
      'domain xau.vn',
      'phone +842693851234',
      'phone +84912345678',
    ]);
  });

  it.each([
    ['Sự cố xảy ra lại.Khi đó 1.234.567 đồng, phiên bản v1.2, lúc 08:30:15.', []],
    ['Xem trang (https://vi.wikipedia.org/wiki/Lỗ_(mạng)).', ['vi.wikipedia.org']],
    ['<a href="http://xau.vn/a.php">', ['xau.vn']],
    ['ngày 02.09.2026, số 2026-11-24, mã SC-2026-000123', []],
    ['http://', []],
    ['', []],
  ])('of %p is', (text, hosts) => {
    const found = inText(text);
    expect(found.filter((one) => one.startsWith('domain'))).toEqual(
      hosts.map((host) => `domain ${host}`),
    );
    if (hosts.length === 0) expect(found).toEqual([]);
  });

  it('is each number of several in a row', () => {
    expect(inText('Gọi 0912345678 0269 385 1234 0912 345 679 hoặc 1900 6789.')).toEqual([
      ...['phone +84912345678', 'phone +842693851234', 'phone +84912345679', 'phone +8419006789'],
    ]);
  });

  it('keeps a bracket that belongs to the address', () => {
    expect(inText('(http://xau.vn/a_(b))')).toContain('url http://xau.vn/a_(b)');
    expect(inText('(http://xau.vn/a)')).toContain('url http://xau.vn/a');
  });

  it('has the words around it, and nobody can click on them', () => {
    const { items } = findTraces('Máy chủ ở hxxp://xau[.]vn/a tải về máy trạm.', READING);
    expect(items[0]).toMatchObject({
      value: 'http://xau.vn/a',
      context: 'Máy chủ ở hxxp://xau[.]vn/a tải về máy trạm.',
    });
  });

  it('is each trace once, and at most so many', () => {
    expect(inText('xau.vn XAU.vn xau[.]vn')).toEqual(['domain xau.vn']);
    const many = Array.from({ length: MOST_FINDS + 1 }, (_, i) => `xau${i}.vn`).join(' ');
    const { items, more } = findTraces(many, READING);
    expect([items.length, more]).toEqual([MOST_FINDS, true]);
  });

  it('is what can be added as it is, whatever the text', () => {
    const words = fc.oneof(fc.webUrl(), fc.domain(), fc.ipV6(), fc.emailAddress(), fc.string());
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (some) => {
        for (const { type, value } of findTraces(some.join(' '), READING).items) {
          expect([type, READING.value(type, value)]).toEqual([type, value]);
        }
      }),
    );
  });

  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['brackets', '[.]'.repeat(33_000)],
    ['colons', '1:'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['schemes', 'http://'.repeat(14_000)],
    ['open brackets', '('.repeat(100_000)],
    ['digits', '0 '.repeat(50_000)],
    ['pairs of digits', '00 '.repeat(33_000)],
    ['numbers', '0912345678 '.repeat(9_000)],
    ['marks', 'x[.]y@'.repeat(16_000)],
    ['spaces', ' '.repeat(100_000)],
    ['punctuation', 'a,;=()'.repeat(16_000)],
    ['ends', `http://a/${'.'.repeat(1900)}x `.repeat(50)],
    ['rows of colons', `${':'.repeat(254)}g `.repeat(390)],
    ['pairs of letters and colons', `${'a:'.repeat(127)}g `.repeat(390)],
  ])('of a hundred thousand %s is soon known', (_, text) => {
    // Where a pattern tries every way to read them, this does not come to an end while anybody waits for it.
    expect(findTraces(text, READING).items.length).toBeLessThanOrEqual(MOST_FINDS);
  });
});
