const LONGEST_BYTES = 200;
const LONGEST_ENDING = 20;
const NAMELESS = 'tep';

// Line and paragraph ends, marks that turn the reading direction round (`gpj.exe` shown as `exe.jpg`), zero-width spaces.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
const UNFIT_ON_WINDOWS = /[<>:"|?*]/g;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * What a sender calls a file, as it may be shown and saved anywhere: the last part of a path, in NFC, without what is not
 * seen, of at most 200 bytes in UTF-8 with its ending kept. Nothing is read into it: what a file is, its content tells.
 */
export function safeFileName(claimed: string): string {
  const last = claimed.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(UNFIT_ON_WINDOWS, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const named = clean === '' ? NAMELESS : clean;
  return shortened(DEVICE.test(named) ? `_${named}` : named);
}

function shortened(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= LONGEST_ENDING ? name.slice(dot) : '';
  const letters = [...name.slice(0, name.length - ending.length)];
  const room = LONGEST_BYTES - bytesOf(ending);
  let bytes = 0;
  const fitting = letters.filter((letter) => (bytes += bytesOf(letter)) <= room);
  return fitting.join('').trimEnd() + ending;
}

/** Of a text in UTF-8, counted without an encoder: the domain has none. */
const bytesOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
