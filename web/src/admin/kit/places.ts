import { capital } from './search-words';

export type Faults = ReadonlyMap<string, string>;

const isBelow = (pointer: string, place: string): boolean => pointer.startsWith(`${place}/`);

/** Whether nothing was filled in at a place: an empty text, an empty list. */
export function isEmptyAt(values: object, pointer: string): boolean {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (within, name) =>
        typeof within === 'object' && within !== null
          ? (within as Record<string, unknown>)[name]
          : undefined,
      values,
    );
  return found === '' || (Array.isArray(found) && found.length === 0);
}

/** What is wrong at a place of what is sent, a JSON pointer, or at something below it: of a list one field shows all. */
export function faultAt(faults: Faults, place: string): string | undefined {
  const words = faults.get(place) ?? [...faults].find(([pointer]) => isBelow(pointer, place))?.[1];
  return words === undefined ? undefined : capital(words);
}

/** For each field of a form: where the list of faults leads to, and what is wrong there. */
export const placedBy = (faults: Faults) => (place: string) => ({
  ...{ 'data-at': place, error: faultAt(faults, place) },
});

/**
 * Which of the fields a fault belongs to: its own, else the nearest that holds it (`/scope` for `/scope/0`), else the first
 * that is a part of it (`/windows/before/from` for `/windows/before`).
 */
export function fieldFor(pointer: string, places: readonly string[]): string | null {
  if (pointer === '') return null;
  if (places.includes(pointer)) return pointer;
  const above = places.filter((place) => isBelow(pointer, place));
  const nearest = [...above].sort((a, b) => b.length - a.length)[0];
  return nearest ?? places.find((place) => isBelow(place, pointer)) ?? null;
}

/** In the order in which the fields stand on the page; what belongs to none of them comes last. */
export function inOrder(faults: Faults, places: readonly string[]): readonly string[] {
  const orderOf = (pointer: string) => {
    const field = fieldFor(pointer, places);
    return field === null ? places.length : places.indexOf(field);
  };
  return [...faults.keys()].sort((a, b) => orderOf(a) - orderOf(b));
}
