import { AGE_BANDS, bandsAt } from './ages.js';

const NOW = new Date('2026-11-24T02:00:00Z');

describe('the ages of open cases', () => {
  it('follow each other without a gap, from now to however long ago', () => {
    const bands = bandsAt(NOW);
    expect(bands.map(({ band }) => band)).toEqual(AGE_BANDS.map(({ band }) => band));
    expect(bands[0]?.reportedTo).toEqual(NOW);
    expect(bands.at(-1)?.reportedFrom).toBeNull();
    for (const [i, { reportedFrom }] of bands.slice(0, -1).entries()) {
      expect(reportedFrom).toEqual(bands[i + 1]?.reportedTo);
    }
  });

  it('begin after so many hours', () => {
    expect(bandsAt(NOW)[1]).toEqual({
      band: 'under-1d',
      reportedFrom: new Date('2026-11-23T02:00:00Z'),
      reportedTo: new Date('2026-11-23T22:00:00Z'),
    });
  });
});
