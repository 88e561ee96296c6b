import { DISTRICTS, stepNames, stepOf } from './districts';

describe('The map of the districts', () => {
  it('has all seventeen, each in a place of its own', () => {
    expect(new Set(DISTRICTS.map(({ code }) => code)).size).toBe(17);
    expect(new Set(DISTRICTS.map(({ row, column }) => `${row}/${column}`)).size).toBe(17);
  });

  it('has fixed steps', () => {
    expect(stepNames).toEqual(['0', '1–4', '5–8', '9–12', '13–16', '17+']);
    expect([0, 1, 4, 5, 16, 17, 400].map(stepOf)).toEqual([0, 1, 1, 2, 4, 5, 5]);
  });
});
