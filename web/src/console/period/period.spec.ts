import { daysLeft } from './period';

const windows = {
  before: { from: '2026-11-20', to: '2026-12-09' },
  during: { from: '2026-12-10', to: '2026-12-12' },
  after: { from: '2026-12-13', to: '2026-12-27' },
};
const at = (wall: string) => Date.parse(`${wall}+07:00`);

describe('The days of a congress period', () => {
  it('are counted to its beginning, by the calendar of the province', () => {
    expect(daysLeft('before', windows, at('2026-12-09T23:59'))).toBe(1);
    expect(daysLeft('before', windows, at('2026-11-30T00:01'))).toBe(10);
  });

  it('have today among them once it is on', () => {
    expect(daysLeft('during', windows, at('2026-12-10T00:00'))).toBe(3);
    expect(daysLeft('during', windows, at('2026-12-12T23:00'))).toBe(1);
    expect(daysLeft('after', windows, at('2026-12-27T08:00'))).toBe(1);
  });

  it('end with the window where the congress has no day yet, and are unknown where there is none', () => {
    const open = { before: windows.before, during: null, after: null };
    expect(daysLeft('before', open, at('2026-12-09T08:00'))).toBe(1);
    expect(daysLeft('during', open, at('2026-12-09T08:00'))).toBeNull();
    expect(daysLeft('normal', windows, at('2026-12-09T08:00'))).toBeNull();
  });
});
