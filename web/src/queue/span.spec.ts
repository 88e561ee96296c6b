import { spanOf, topFor } from './span';

const SIGHT = { view: 540, height: 54, count: 5000 };

describe('The rows that are drawn', () => {
  it('are those in sight and some around them', () => {
    const { first, end } = spanOf({ ...SIGHT, top: 54 * 100 });
    expect(first).toBeLessThanOrEqual(95);
    expect(end).toBeGreaterThanOrEqual(115);
    expect(end - first).toBeLessThan(30);
  });

  it('are as many at the top, in the middle and at the end', () => {
    const sizes = [0, 54 * 2500, 54 * 4990, 54 * 9999].map((top) => {
      const { first, end } = spanOf({ ...SIGHT, top });
      return end - first;
    });
    expect(new Set(sizes).size).toBe(1);
  });

  it('never begin before the first nor end after the last', () => {
    expect(spanOf({ ...SIGHT, top: -80 }).first).toBe(0);
    expect(spanOf({ ...SIGHT, top: 54 * 5000 }).end).toBe(5000);
    expect(spanOf({ ...SIGHT, count: 3, top: 0 })).toMatchObject({ first: 0, end: 3 });
    expect(spanOf({ ...SIGHT, count: 0, top: 0 })).toMatchObject({ first: 0, end: 0 });
  });

  it('stay the same while less than a row has passed', () => {
    expect(spanOf({ ...SIGHT, top: 5400 })).toEqual(spanOf({ ...SIGHT, top: 5453 }));
  });
});

describe('The row that is looked at', () => {
  const AROUND = { view: 540, height: 54, head: 36, foot: 0 };

  it('moves nothing where it is in sight', () => {
    expect(topFor({ ...AROUND, top: 540, index: 12 })).toBe(540);
  });

  it('comes below the head of the table, or above what lies over its foot', () => {
    expect(topFor({ ...AROUND, top: 540, index: 9 })).toBe(486);
    expect(topFor({ ...AROUND, top: 0, index: 9 })).toBe(36);
    expect(topFor({ ...AROUND, top: 0, index: 9, foot: 64 })).toBe(100);
  });
});
