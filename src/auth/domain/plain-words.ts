/** A text as a guesser sees it: in small letters, without diacritics, in the plain digits. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Only its letters and digits. */
export const packed = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

const STANDS_FOR: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' },
  ...{ '@': 'a', $: 's', '!': 'i' },
};

/** `p@ssw0rd` as `password`. */
export const unmasked = (text: string): string =>
  packed(plain(text).replace(/[013457@$!]/g, (sign) => STANDS_FOR[sign] ?? sign));

/** What is left when the years, numbers and signs that people hang on a word are taken away at both ends. */
export const coreOf = (text: string): string => plain(text).replace(/^\P{L}+|\P{L}+$/gu, '');
