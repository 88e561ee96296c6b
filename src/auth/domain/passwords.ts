import { coreOf, packed, plain, unmasked } from './plain-words.js';

// NIST SP 800-63B-4 (3.1.1.2) and OWASP ASVS 5.0 (6.2.1, 6.2.9): length is what counts; what it consists of is not asked.
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** Why a password that is long enough is refused all the same. */
export type Weakness = 'password-common' | 'password-own' | 'password-pattern';

export interface Owner {
  readonly username: string;
  readonly name: string;
  /** The agency's code. */
  readonly agency: string;
}

export interface KnownWords {
  /** What everybody tries first, as `plain` has it. */
  readonly common: ReadonlySet<string>;
  /** Names of the province and of the desk (ASVS 5.0, 6.2.11), as `packed` has them. */
  readonly local: readonly string[];
}

// Shorter parts of a name are parts of too many other words.
const SHORTEST_WORD = 3;
// What has fewer letters than this beside the words that are known is those words and a year.
const FEWEST_OTHER_LETTERS = 4;

/** Nothing when it is a good one. Of its length the caller has taken care. */
export function weaknessOf(password: string, owner: Owner, words: KnownWords): Weakness | null {
  const text = packed(password);
  if (isPattern(text)) return 'password-pattern';
  if (isCommon(password, words.common)) return 'password-common';
  const rest = without(text, [...wordsOf(owner), ...words.local]);
  if (rest === text) return null;
  if (lettersOf(rest) < FEWEST_OTHER_LETTERS) return 'password-own';
  return isCommon(rest, words.common) ? 'password-common' : null;
}

/** Itself, without what hangs on it, behind its mask, or twice. */
function isCommon(password: string, common: ReadonlySet<string>): boolean {
  const core = coreOf(password);
  const guesses = [plain(password), packed(password), core, packed(core), unmasked(core)];
  const twice = guesses.map((guess) => unitOf(guess, 2));
  return [...guesses, ...twice].some((guess) => common.has(guess));
}

/** A short piece three times or more, or every sign one further than the one before it: `123456789012`, `abcdefghijkl`. */
function isPattern(text: string): boolean {
  if (text.length < SHORTEST_PASSWORD / 2) return true;
  return unitOf(text, 3) !== text || isSequence(text);
}

/** The piece that repeated so many times or more gives the text, its last time perhaps in part; else the text. */
function unitOf(text: string, times: number): string {
  for (let length = 1; length * times <= text.length; length++) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

function isSequence(text: string): boolean {
  const signs = [...text].map((sign) => sign.charCodeAt(0));
  const steps = signs.slice(1).map((sign, index) => sign - (signs[index] ?? 0));
  // After 9 comes 0, before 0 comes 9.
  const step = (size: number, turn: number) => size === turn || size === -9 * turn;
  return [1, -1].some((turn) => steps.every((size) => step(size, turn)));
}

const wordsOf = ({ username, name, agency }: Owner): string[] =>
  [username, name, agency].flatMap((text) => [packed(text), ...plain(text).split(/[^\p{L}]+/u)]);

/** The longest first, or a part of it would be taken out of its middle. */
function without(text: string, words: readonly string[]): string {
  const longestFirst = words
    .filter(({ length }) => length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

const lettersOf = (text: string): number => text.replace(/\P{L}/gu, '').length;
