import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './sheet.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 1000;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files in a ZIP whose names are wanted, as its directory lists them. What they say of their size is not believed:
 * unpacking ends where all of them together have more than `most` bytes.
 * @throws Unreadable
 */
export function zipEntries(
  file: Buffer,
  { most, wanted }: { most: number; wanted: (name: string) => boolean },
): ReadonlyMap<string, Buffer> {
  try {
    return readEntries(file, most, wanted);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const isBomb = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(isBomb ? 'too-large-unpacked' : 'damaged');
  }
}

function readEntries(file: Buffer, most: number, wanted: (name: string) => boolean) {
  const entries = new Map<string, Buffer>();
  let left = most;
  for (const entry of directoryOf(file)) {
    if (!wanted(entry.name)) continue;
    if ((entry.flags & ENCRYPTED) !== 0) throw new Unreadable('protected');
    const content = unpacked(file, entry, left);
    left -= content.length;
    entries.set(entry.name, content);
  }
  return entries;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly at: number;
}

/** A file of some megabytes needs none of the larger fields of ZIP64, so one that has them is refused like a broken one. */
function* directoryOf(file: Buffer): Generator<Entry> {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new Unreadable('damaged');
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Unreadable('damaged');
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (name ?? 0);
    yield {
      name: file.toString('utf8', at + 46, nameEnd),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    };
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
}

function endOf(file: Buffer): number {
  const last = file.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new Unreadable('damaged');
}

function unpacked(file: Buffer, { method, packedSize, at }: Entry, most: number): Buffer {
  if (file.readUInt32LE(at) !== LOCAL) throw new Unreadable('damaged');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(start, start + packedSize);
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  if (method !== STORED) throw new Unreadable('damaged');
  if (packed.length > most) throw new Unreadable('too-large-unpacked');
  return packed;
}
