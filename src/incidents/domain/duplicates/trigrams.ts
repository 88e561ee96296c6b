/** The groups of three letters of some words, each word with two spaces before it and one behind, as pg_trgm takes them. */
export const trigramsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) => {
      const letters = [...`  ${word} `];
      return letters
        .slice(2)
        .map((letter, i) => `${letters[i] ?? ''}${letters[i + 1] ?? ''}${letter}`);
    }),
  );

/** How much of all the groups of two texts both have, from 0 to 1. Neither the order of the words nor a slip counts much. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const trigram of small) if (large.has(trigram)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
