import { fits, wordsFor } from './find';

describe('Finding by what somebody types', () => {
  it('asks for no accents, and takes them', () => {
    expect(fits('Ủy ban nhân dân huyện Đăk Đoa', 'dak doa')).toBe(true);
    expect(fits('Ủy ban nhân dân huyện Đăk Đoa', 'Đăk đoa')).toBe(true);
  });

  it('wants every word, in any order, from its beginning', () => {
    expect(fits('Hàng đợi phân loại', 'loai hang')).toBe(true);
    expect(fits('Hàng đợi phân loại', 'hang tai')).toBe(false);
    expect(fits('Hàng đợi phân loại', 'oai')).toBe(false);
    expect(fits('Hàng đợi', ' ')).toBe(true);
  });

  it('takes a number for that of a case', () => {
    expect(wordsFor(' 117')).toBe('000117');
    expect(wordsFor('SC-2026-000117')).toBe('SC-2026-000117');
    expect(wordsFor('máy trạm')).toBe('máy trạm');
  });
});
