import { hasWords, isTyped } from './search-words';

describe('words', () => {
  it('are found without marks and in any order', () => {
    expect(hasWords('Ủy ban nhân dân huyện Đăk Đoa', 'dak doa uy ban')).toBe(true);
    expect(hasWords('Ủy ban nhân dân huyện Đăk Đoa', 'dak po')).toBe(false);
  });

  it('that confirm are the whole name, however a keyboard has its marks', () => {
    expect(isTyped(' Sổ trực của xã '.normalize('NFD'), 'Sổ trực của xã')).toBe(true);
    expect(isTyped('so truc cua xa', 'Sổ trực của xã')).toBe(true);
    expect(isTyped('Sổ trực của', 'Sổ trực của xã')).toBe(false);
    expect(isTyped('', 'Sổ trực của xã')).toBe(false);
  });
});
