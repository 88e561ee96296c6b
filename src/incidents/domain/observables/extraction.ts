import { phonesIn } from './phones.js';
import { defang, refang } from './refang.js';
import { sameTrace, type ObservableType, type Trace } from './types.js';

/** A trace that stands in a text, with the words around it, which nobody can click on. */
export interface Find extends Trace {
  readonly context: string;
}

export interface Finds {
  /** In the order of the text, each trace once. */
  readonly items: readonly Find[];
  /** There are more than this many, which were left out. */
  readonly more: boolean;
}

/** What the scan cannot know by itself. */
export interface Reading {
  /** The value as it is kept; nothing where it is none of its type. */
  readonly value: (type: ObservableType, text: string) => string | undefined;
  /** Whether names end so in the Internet: "lại.khi" of two sentences run together is none. */
  readonly isRegistrable: (domain: string) => boolean;
}

interface Piece {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly at: number;
  /** Somebody put a dot or an at sign in brackets, so it is meant as an address. */
  readonly marked: boolean;
}

export const MOST_FINDS = 500;
const CONTEXT = 60;
// A longer run without a space is none of these; and no pattern below is tried on more than this many characters at once.
const LONGEST_ADDRESS = 2000;
const LONGEST_NAME = 255;

// Stand for a dot and an at sign that were in brackets, while it still matters that they were. No text means them.
const DOT = '\uE000';
const AT = '\uE001';

// By name what people send each other as harm; `.com` and `.app` are left to domains.
const FILE =
  /\.(?:exe|dll|scr|bat|cmd|ps1|vbs|js|jse|hta|lnk|msi|jar|apk|iso|img|zip|rar|7z|doc|docx|docm|xls|xlsx|xlsm|ppt|pptx|pdf|php|jsp|asp|aspx|sh|py|html?|rtf|chm|sys|tmp|bin)$/i;
const SCHEME = /^(?:https?|ftp):\/\//i;

/** Finds traces in a pasted text: one pass over its words, so that no text takes longer than its length. */
export function findTraces(text: string, reading: Reading): Finds {
  const clean = marked(text);
  const finds: Find[] = [];
  const add = (trace: Trace, at: number, length: number) => {
    if (finds.length > MOST_FINDS || finds.some((one) => sameTrace(one, trace))) return;
    finds.push({ ...trace, context: contextOf(clean, at, length) });
  };
  for (const piece of piecesOf(clean)) {
    for (const trace of tracesIn(piece, reading)) add(trace, piece.at, piece.text.length);
  }
  for (const { value, at, length } of phonesIn(clean, (one) => reading.value('phone', one))) {
    add({ type: 'phone', value }, at, length);
  }
  return { items: finds.slice(0, MOST_FINDS), more: finds.length > MOST_FINDS };
}

/** Brackets around dots and at signs undone, also with spaces around them, as mail programs put them. */
const marked = (text: string): string =>
  text
    .replace(/[\uE000\uE001]/g, ' ')
    .replace(/ ?[[({] ?(?:\.|dot) ?[\])}] ?/gi, DOT)
    .replace(/ ?[[({] ?(?:@|at) ?[\])}] ?/gi, AT);

const plain = (text: string): string => text.replaceAll(DOT, '.').replaceAll(AT, '@');

function* piecesOf(text: string): Generator<Piece> {
  for (const { 0: word, index } of text.matchAll(/[^\s<>"'“”‘’«»|`]+/g)) {
    const lead = /^[([{*_-]*/.exec(word)?.[0].length ?? 0;
    const kept = refang(plain(word.slice(lead, lead + LONGEST_ADDRESS)));
    const piece = { at: index + lead, marked: word.includes(DOT) || word.includes(AT) };
    if (SCHEME.test(kept)) {
      if (word.length - lead <= LONGEST_ADDRESS) yield { ...piece, text: withoutEnd(kept) };
    } else {
      yield* partsOf(word.slice(lead), piece);
    }
  }
}

/** A word that is no address may hold several: `md5:…`, `ip=…,host=…`, `203.0.113.7:443`, `C:\\a\\b.exe`. */
function* partsOf(word: string, { at, marked: isMarked }: Omit<Piece, 'text'>): Generator<Piece> {
  for (const { 0: part, index } of word.matchAll(/[^,;=()[\]{}/\\?#&]+/g)) {
    if (part.length > LONGEST_NAME) continue;
    const text = withoutEnd(refang(plain(part)));
    const place = { at: at + index, marked: isMarked };
    yield { ...place, text };
    // Not an IPv6 address, which the whole was tried as: something and its port or its label.
    if (text.includes(':')) for (const one of text.split(':')) yield { ...place, text: one };
  }
}

/** Without the punctuation of the sentence; a bracket stays where its other half is part of the address. */
function withoutEnd(text: string): string {
  const end = text.replace(/[.,;:!?…*_]+$/, '');
  const open = end.endsWith(')') && end.split(')').length > end.split('(').length;
  return open || /[\]}]$/.test(end) ? end.slice(0, -1).replace(/[.,;:!?…]+$/, '') : end;
}

function tracesIn({ text, marked: isMarked }: Piece, { value, isRegistrable }: Reading): Trace[] {
  if (SCHEME.test(text)) return addressIn(text, value);
  const type = typeOf(text);
  if (type === undefined) return [];
  const read = value(type, text);
  if (read === undefined || (type === 'domain' && !isMarked && !isRegistrable(read))) return [];
  return [{ type, value: read }];
}

/** The address, and by itself its host, which other cases may have with another path. */
function addressIn(text: string, value: Reading['value']): Trace[] {
  const url = value('url', text);
  if (url === undefined) return [];
  const [, host = ''] = /^[a-z]+:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/.exec(url) ?? [];
  const type = typeOf(host.replace(/^\[|\]$/g, ''), true);
  const name = type && value(type, host.replace(/^\[|\]$/g, ''));
  const trace: Trace = { type: 'url', value: url };
  return type && name !== undefined ? [trace, { type, value: name }] : [trace];
}

const HASHES: Readonly<Record<number, ObservableType>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' };

type Look = readonly [pattern: RegExp, type: (text: string) => ObservableType | undefined];

// What a word looks like; the first that fits.
const LOOKS: readonly Look[] = [
  [/@/, () => 'email'],
  [/^[\da-f]+$/i, ({ length }) => HASHES[length]],
  [/^[\d.]+$/, () => 'ipv4'],
  // Two colons, each found in one way only: a row of them would be tried in every way otherwise.
  [/^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i, () => 'ipv6'],
  [FILE, () => 'filename'],
  [/\./, () => 'domain'],
];

/** No host of an address is a file. */
function typeOf(text: string, isHost = false): ObservableType | undefined {
  const look = LOOKS.find(([pattern]) => pattern.test(text) && !(isHost && pattern === FILE));
  return look?.[1](text);
}

const contextOf = (text: string, at: number, length: number): string =>
  defang(plain(text.slice(Math.max(0, at - CONTEXT), at + Math.min(length, 200) + CONTEXT)))
    .replace(/\s+/g, ' ')
    .trim();
