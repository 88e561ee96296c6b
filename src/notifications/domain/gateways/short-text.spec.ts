import fc from 'fast-check';
import { fitsShortMessage, shortText, withoutMarks } from './short-text.js';

const CODE = 'SC-2026-000123';
const LINK = 'https://trucban.gialai.gov.vn/su-co/SC-2026-000123';
const VIETNAMESE = [...'aăâeêioôơuưyđ bcghklmnpqrstvx áàảãạấầẩẫậếềểễệốồổỗộớờởỡợứừửữự.,…“”– €[]'];
const words = fc
  .array(fc.constantFrom(...VIETNAMESE), { maxLength: 300 })
  .map((letters) => letters.join(''));
const kinds = fc.constantFrom('sms' as const, 'chat' as const);

describe('a short message', () => {
  it.each([
    ['a'.repeat(160), true],
    ['a'.repeat(161), false],
    ['['.repeat(80), true],
    ['['.repeat(81), false],
    ['đ'.repeat(70), true],
    ['đ'.repeat(71), false],
    [`${'a'.repeat(70)}đ`, false],
    ['😀'.repeat(35), true],
    ['😀'.repeat(36), false],
    ['', true],
  ])('%s fits: %s', (text, fits) => {
    expect(fitsShortMessage(text)).toBe(fits);
  });

  it('is one, begins with the whole code and is one line, whatever happened', () => {
    fc.assert(
      fc.property(words, kinds, fc.boolean(), (text, kind, diacritics) => {
        const sent = shortText({ code: CODE, words: text, link: LINK }, { kind, diacritics });
        expect(sent.startsWith(`${CODE}:`)).toBe(true);
        expect(sent).not.toMatch(/\p{Cc}/u);
        if (kind === 'sms') expect(fitsShortMessage(sent)).toBe(true);
        if (!diacritics) expect(sent).toMatch(/^[ -~]*$/);
      }),
    );
  });

  it('has the link where there is room for it, and whole words where there is not', () => {
    const late = { code: CODE, words: 'Quá hạn tiếp nhận, mức nghiêm trọng.', link: LINK };
    const plain = { kind: 'sms', diacritics: false } as const;
    expect(shortText(late, plain)).toBe(`${CODE}: Qua han tiep nhan, muc nghiem trong. ${LINK}`);
    expect(shortText(late, { kind: 'sms', diacritics: true })).toBe(
      `${CODE}: Quá hạn tiếp nhận, mức nghiêm trọng.`,
    );
    const long = {
      ...late,
      words: 'Đơn vị chưa bổ sung thông tin đúng hạn đã được yêu cầu hôm qua.',
    };
    expect(shortText(long, { kind: 'sms', diacritics: true })).toBe(
      `${CODE}: Đơn vị chưa bổ sung thông tin đúng hạn đã được yêu...`,
    );
    expect(shortText(long, { kind: 'chat', diacritics: true })).toBe(
      `${CODE}: ${long.words} ${LINK}`,
    );
  });
});

it('without its marks Vietnamese can still be read', () => {
  expect(withoutMarks('Đã quá hạn tiếp nhận “Ủy ban” – 5 phút…')).toBe(
    'Da qua han tiep nhan "Uy ban" - 5 phut...',
  );
});
