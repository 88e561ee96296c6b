// Beyond this a word only costs room in the index; longest so far: a SHA-256 has 64.
const LONGEST_WORD = 64;
const MOST_WORDS = 2000;

/** The words of a text as they are searched: no case, no diacritics, đ as d. */
export function searchWords(...texts: readonly (string | null | undefined)[]): string[] {
  const folded = texts
    .filter((one) => one !== null && one !== undefined)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words.map(shortened))].slice(0, MOST_WORDS);
}

// By whole characters: half of a surrogate pair could not be stored.
const shortened = (word: string): string =>
  word.length > LONGEST_WORD ? [...word].slice(0, LONGEST_WORD).join('') : word;

/** Text of a tsvector holding these words as they are: letters and digits need no quoting. */
export const searchVector = (words: readonly string[]): string => words.join(' ');

/**
 * The same with words that everyone finds who may search (weight A), and others that only some do (weight D). Each has a
 * position, since to PostgreSQL a word without one is of every weight.
 */
export const weighedVector = (open: readonly string[], hidden: readonly string[]): string =>
  [
    ...open.map((word) => `${word}:1A`),
    ...hidden.slice(0, Math.max(0, MOST_WORDS - open.length)).map((word) => `${word}:1`),
  ].join(' ');

/** A tsquery that wants every word, each as a beginning; null when the text has no word. */
export function searchQuery(text: string): string | null {
  const words = searchWords(text).slice(0, 20);
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ');
}
