import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { Invalid } from './findings.mjs';

// Signatures and sizes of PKWARE's APPNOTE.TXT 6.3.10, in the order of its chapters 4.3.7 to 4.3.16.
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const DESCRIPTOR = { signature: 0x08074b50, bytes: 16, bytes64: 24 };
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const END_64 = { signature: 0x06064b50, bytes: 56 };
const LOCATOR_64 = { signature: 0x07064b50, bytes: 20 };
const END = { signature: 0x06054b50, bytes: 22 };
const STORED = 0;
const HAS_DESCRIPTOR = 0x8;
const IN_64 = 0xffffffff;
const MANY_IN_64 = 0xffff;
const EXTRA_64 = 0x0001;
const LARGEST_DIRECTORY = 256 * 1024 * 1024;

/**
 * The files of a ZIP as the desk writes one: stored as they are, one behind the other, with nothing between, before or after
 * them. Anything else that a ZIP can be is refused, for it could show one content to this program and another to the next.
 */
export function openZip(path) {
  const file = openSync(path, 'r');
  try {
    const entries = directoryOf(file).map((entry) => ({ ...entry, start: startOf(file, entry) }));
    refuseGaps(entries, file);
    return new Map(entries.map((entry) => [entry.name, { ...entry, path }]));
  } finally {
    closeSync(file);
  }
}

/** The bytes of one of them, piece by piece. */
export const contentOf = ({ path, start, size }) =>
  size === 0 ? [] : createReadStream(path, { start, end: start + size - 1 });

const malformed = () => new Invalid('evidence.zip');

function read(file, position, length) {
  if (position < 0 || length > LARGEST_DIRECTORY) throw malformed();
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, position) !== length) throw malformed();
  return bytes;
}

function part(file, position, { signature, bytes }) {
  const head = read(file, position, bytes);
  if (head.readUInt32LE(0) !== signature) throw malformed();
  return head;
}

function number64(bytes, at) {
  const number = Number(bytes.readBigUInt64LE(at));
  if (!Number.isSafeInteger(number)) throw malformed();
  return number;
}

/** Where the directory lies: said at the very end of the file. */
function whereabouts(file) {
  const { size } = fstatSync(file);
  const at = size - END.bytes;
  const end = part(file, at, END);
  const short = {
    count: end.readUInt16LE(10),
    bytes: end.readUInt32LE(12),
    start: end.readUInt32LE(16),
  };
  if (short.count !== MANY_IN_64 && short.bytes !== IN_64 && short.start !== IN_64) {
    return { ...short, end: at };
  }
  const end64At = number64(part(file, at - LOCATOR_64.bytes, LOCATOR_64), 8);
  const end64 = part(file, end64At, END_64);
  return {
    ...{ count: number64(end64, 32), bytes: number64(end64, 40), start: number64(end64, 48) },
    end: end64At,
  };
}

function directoryOf(file) {
  const { count, bytes, start, end } = whereabouts(file);
  if (start + bytes !== end) throw malformed();
  const directory = read(file, start, bytes);
  const entries = [];
  for (let at = 0; at < bytes;) {
    const { entry, length } = entryAt(directory, at);
    entries.push({ ...entry, directoryStart: start });
    at += length;
  }
  const names = new Set(entries.map(({ name }) => name));
  if (entries.length !== count || names.size !== count) throw malformed();
  return entries;
}

function entryAt(directory, at) {
  if (directory.readUInt32LE(at) !== CENTRAL.signature) throw malformed();
  const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((one) =>
    directory.readUInt16LE(at + one),
  );
  const extraAt = at + CENTRAL.bytes + nameBytes;
  const sizes = {
    size: directory.readUInt32LE(at + 24),
    packed: directory.readUInt32LE(at + 20),
    offset: directory.readUInt32LE(at + 42),
  };
  const whole = { ...sizes, ...in64(sizes, directory.subarray(extraAt, extraAt + extraBytes)) };
  if (directory.readUInt16LE(at + 10) !== STORED || whole.size !== whole.packed) throw malformed();
  return {
    entry: {
      ...whole,
      name: directory.toString('utf8', at + CENTRAL.bytes, extraAt),
      flags: directory.readUInt16LE(at + 8),
    },
    length: CENTRAL.bytes + nameBytes + extraBytes + commentBytes,
  };
}

/** Numbers that do not fit in four bytes stand in the extra field, in this order. */
function in64(sizes, extra) {
  const wanted = Object.keys(sizes).filter((name) => sizes[name] === IN_64);
  for (let at = 0; wanted.length > 0 && at + 4 <= extra.length;) {
    if (extra.readUInt16LE(at) === EXTRA_64) {
      return Object.fromEntries(wanted.map((name, i) => [name, number64(extra, at + 4 + 8 * i)]));
    }
    at += 4 + extra.readUInt16LE(at + 2);
  }
  if (wanted.length > 0) throw malformed();
  return {};
}

function startOf(file, { name, offset }) {
  const head = part(file, offset, LOCAL);
  const [nameBytes, extraBytes] = [head.readUInt16LE(26), head.readUInt16LE(28)];
  if (read(file, offset + LOCAL.bytes, nameBytes).toString('utf8') !== name) throw malformed();
  return offset + LOCAL.bytes + nameBytes + extraBytes;
}

/** A file that the directory does not list would be such a gap. */
function refuseGaps(entries, file) {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  if ((inOrder[0]?.offset ?? 0) !== 0) throw malformed();
  inOrder.forEach((entry, i) => {
    const next = inOrder[i + 1]?.offset ?? entry.directoryStart;
    if (!isDescriptor(entry, file, next - entry.start - entry.size)) throw malformed();
  });
}

/** Between a file and the next one is nothing, or once more its size, in four bytes or in eight. */
function isDescriptor({ flags, start, size }, file, gap) {
  if (!(flags & HAS_DESCRIPTOR)) return gap === 0;
  if (gap !== DESCRIPTOR.bytes && gap !== DESCRIPTOR.bytes64) return false;
  const descriptor = part(file, start + size, { ...DESCRIPTOR, bytes: gap });
  return gap === DESCRIPTOR.bytes
    ? descriptor.readUInt32LE(12) === size
    : number64(descriptor, 16) === size;
}
