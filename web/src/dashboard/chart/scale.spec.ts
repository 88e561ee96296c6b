import fc from 'fast-check';
import { isNamed, placeAfter, ticksFor } from './scale';

describe('The scale of a chart', () => {
  it('is round, and ends where the highest bar does or a little above', () => {
    expect(ticksFor(0)).toEqual([0, 1]);
    expect(ticksFor(3)).toEqual([0, 1, 2, 3]);
    expect(ticksFor(28)).toEqual([0, 10, 20, 30]);
    expect(ticksFor(137)).toEqual([0, 50, 100, 150]);
  });

  it('holds whatever there is, in few equal steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const ticks = ticksFor(most);
        const [, step = 0] = ticks;
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.at(-2)).toBeLessThan(most);
        expect(ticks.map((tick) => tick / step)).toEqual(ticks.map((_, i) => i));
      }),
    );
  });

  it('names as many columns as have room, today always', () => {
    const named = (columns: number, room: number) =>
      Array.from({ length: columns }, (_, i) => i).filter((i) => isNamed(i, columns, room));
    expect(named(14, 14)).toHaveLength(14);
    expect(named(14, 7)).toEqual([1, 3, 5, 7, 9, 11, 13]);
    expect(named(90, 7)).toHaveLength(7);
    expect(named(90, 7).at(-1)).toBe(89);
  });

  it('is walked along by the arrows, and ends at its ends', () => {
    expect(placeAfter('ArrowRight', 3, 14)).toBe(4);
    expect(placeAfter('ArrowRight', 13, 14)).toBe(13);
    expect(placeAfter('ArrowLeft', 0, 14)).toBe(0);
    expect([placeAfter('Home', 5, 14), placeAfter('End', 5, 14)]).toEqual([0, 13]);
    expect(placeAfter('Enter', 5, 14)).toBeUndefined();
  });
});
