import { freshnessOf, msUntilNightly, sceneAfter } from './scenes';

const MINUTE_MS = 60_000;

describe('The wall screen', () => {
  it('goes round its scenes, both ways', () => {
    expect(sceneAfter('now', 1)).toBe('trend');
    expect(sceneAfter('map', 1)).toBe('now');
    expect(sceneAfter('now', -1)).toBe('map');
  });

  it('says when its figures are two minutes old, and takes them back after ten', () => {
    expect(freshnessOf(2 * MINUTE_MS - 1)).toBe('fresh');
    expect(freshnessOf(2 * MINUTE_MS)).toBe('late');
    expect(freshnessOf(10 * MINUTE_MS - 1)).toBe('late');
    expect(freshnessOf(10 * MINUTE_MS)).toBe('stale');
  });

  it('begins anew at half past three in the province', () => {
    expect(msUntilNightly(Date.parse('2026-11-24T03:29:00+07:00'))).toBe(MINUTE_MS);
    expect(msUntilNightly(Date.parse('2026-11-24T03:30:00+07:00'))).toBe(24 * 60 * MINUTE_MS);
    expect(msUntilNightly(Date.parse('2026-11-24T23:30:00+07:00'))).toBe(4 * 60 * MINUTE_MS);
  });
});
