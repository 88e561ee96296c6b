import { isScreenKey } from './screen-key';

describe('The key of a screen', () => {
  it('is known by its form, wherever it is read from', () => {
    const key = `tb_0b4f1c9e-52a1-4c0e-9a63-1f5f1d2c3b4a_${'k'.repeat(43)}`;
    expect(isScreenKey(key)).toBe(true);
    expect(isScreenKey(`${key}x`)).toBe(false);
    expect(isScreenKey('main')).toBe(false);
    expect(isScreenKey('')).toBe(false);
  });
});
