import { plain } from '../../ui/plain';

/** Whether every word that was typed begins some word of the text. */
export function fits(text: string, typed: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

const DIGITS = 6;

/** The number of a case is said without its zeros. */
export const wordsFor = (typed: string): string => {
  const words = typed.trim();
  return /^\d{1,6}$/.test(words) ? words.padStart(DIGITS, '0') : words;
};
