// 3GPP TS 23.038: the characters of a short message that takes 160; those of the extension count twice. With any other it takes 70.
const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM_EXTENSION = '^{}\\[~]|€';
const GSM_UNITS = 160;
const UCS2_UNITS = 70;
// No chat takes less; what is said here is a line or two.
const CHAT_CHARACTERS = 1000;

const COSTS: ReadonlyMap<string, number> = new Map([
  ...[...GSM].map((character): [string, number] => [character, 1]),
  ...[...GSM_EXTENSION].map((character): [string, number] => [character, 2]),
]);

/** Whether it is one short message, of a sort that costs one. */
export function fitsShortMessage(text: string): boolean {
  const costs = [...text].map((character) => COSTS.get(character) ?? Infinity);
  const units = costs.reduce((sum, cost) => sum + cost, 0);
  return units === Infinity ? text.length <= UCS2_UNITS : units <= GSM_UNITS;
}

/** Vietnamese without its marks, as many handsets and gateways still want it; what else ASCII does not know is left out. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replace(/[^ -~]/g, '');

export interface Message {
  readonly code: string;
  /** What happened, in a few general words. */
  readonly words: string;
  /** Left out where there is no room for it. */
  readonly link?: string | undefined;
}

export interface Medium {
  readonly kind: 'sms' | 'chat';
  readonly diacritics: boolean;
}

/** One line: the code, what happened, and where to read more. The code is always whole. */
export function shortText({ code, words, link }: Message, { kind, diacritics }: Medium): string {
  const line = oneLine(`${code}: ${words}`);
  const candidates = [...(link === undefined ? [] : [`${line} ${link}`]), line];
  const written = candidates.map((text) => (diacritics ? text : withoutMarks(text)));
  const fits = (text: string): boolean =>
    kind === 'sms' ? fitsShortMessage(text) : text.length <= CHAT_CHARACTERS;
  return written.find(fits) ?? shortened(written.at(-1) ?? '', fits);
}

const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Word by word from its end, so that none is cut in two. */
function shortened(text: string, fits: (text: string) => boolean): string {
  const words = text.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}...`)) words.pop();
  return `${words.join(' ')}...`;
}
