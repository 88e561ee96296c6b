import { isMoment, momentOf, partsOf } from './moment';

describe('a day with its time', () => {
  it.each(['2026-11-24T08:30', '2026-11-24T', 'T08:30', '24/1T8', ''])(
    '%s is put together as it was taken apart',
    (moment) => {
      expect(momentOf(partsOf(moment))).toBe(moment);
    },
  );

  it('is whole with both alone', () => {
    const all = ['2026-11-24T08:30', '2026-11-24T', 'T08:30', '2026-02-30T08:30', ''];
    expect(all.filter(isMoment)).toEqual(['2026-11-24T08:30']);
  });
});
