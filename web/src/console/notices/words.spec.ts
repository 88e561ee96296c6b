import { restOf } from './words';

const told = { subject: 'SC-2026-000123', incident: { title: 'Cổng thông tin bị đổi giao diện' } };

describe('What a notification says', () => {
  it('is said without the code and the title that stand beside it', () => {
    const sentence = 'SC-2026-000123 – Cổng thông tin bị đổi giao diện: đã được tiếp nhận.';
    expect(restOf(sentence, told)).toBe('Đã được tiếp nhận.');
  });

  it('is said whole where it begins otherwise', () => {
    const sentence = 'SC-2026-000123: Có tin mới.';
    expect(restOf(sentence, told)).toBe(sentence);
    expect(restOf(sentence, { ...told, incident: null })).toBe(sentence);
  });
});
