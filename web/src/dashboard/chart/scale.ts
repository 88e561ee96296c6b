// Lines of a scale are read when they are few and their numbers round.
const MOST_STEPS = 4;
const ROUND = [1, 2, 5] as const;

/** From nothing up to at least the most: `[0, 10, 20, 30]`. Whole numbers, as there is no half incident. */
export function ticksFor(most: number): readonly number[] {
  const step = stepFor(Math.max(1, most));
  const steps = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: steps + 1 }, (_, i) => i * step);
}

function stepFor(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = ROUND.map((one) => one * power).find((one) => one * MOST_STEPS >= most);
    if (step !== undefined) return step;
  }
}

/** Whether this one of so many columns has room for its name; the last always has, as it is today. */
export const isNamed = (column: number, columns: number, room: number): boolean =>
  (columns - 1 - column) % Math.ceil(columns / room) === 0;

/** Where a key leads from this place among so many; undefined for a key that leads nowhere. */
export function placeAfter(key: string, place: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: Math.max(0, place - 1),
    ArrowRight: Math.min(count - 1, place + 1),
    Home: 0,
    End: count - 1,
  };
  return places[key];
}
