import fc from 'fast-check';
import { safeFileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['nhật ký máy chủ.log', 'nhật ký máy chủ.log'],
    ['nhật ký.log'.normalize('NFD'), 'nhật ký.log'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\anh.png', 'anh.png'],
    ['bao-cao\u202Efdp.exe', 'bao-caofdp.exe'],
    ['hai\ndòng\u0000.txt', 'haidòng.txt'],
    ['a<b>"c|d?.txt', 'a_b__c_d_.txt'],
    ['.bashrc', 'bashrc'],
    ['ảnh.png. . ', 'ảnh.png'],
    ['CON.txt', '_CON.txt'],
    ['..', 'tep'],
    ['', 'tep'],
    ['\ud800.txt', '\ufffd.txt'],
  ])('%j is kept as %j', (claimed, kept) => {
    expect(safeFileName(claimed)).toBe(kept);
  });

  it('is cut before its ending when it is too long', () => {
    expect(safeFileName(`${'ệ'.repeat(300)}.pcapng`)).toBe(`${'ệ'.repeat(64)}.pcapng`);
    expect(safeFileName(`a.${'b'.repeat(300)}`)).toBe(`a.${'b'.repeat(198)}`);
  });

  it('can be shown, saved and kept again as it is, whatever was sent', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string());
    fc.assert(
      fc.property(anything, (claimed) => {
        const name = safeFileName(claimed);
        expect(name).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}]|^[.\s]|[.\s]$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
        expect(name).not.toBe('');
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});
