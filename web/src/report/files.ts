import { newKey } from '../new-key';
import { type KeptFile } from './shelf';

export const MOST_FILES = 10;
export const MOST_BYTES = 20 * 1024 ** 2;

export interface Chosen {
  readonly kept: readonly KeptFile[];
  /** Those that were not taken, by name. */
  readonly large: readonly string[];
  readonly tooMany: boolean;
}

export interface Dropped {
  readonly files: readonly File[];
  /** By name: a folder looks like a file, but there is nothing in it to read. */
  readonly folders: readonly string[];
}

export function droppedIn({ items }: Pick<DataTransfer, 'items'>): Dropped {
  const entries = [...items].filter(({ kind }) => kind === 'file');
  const isFolder = (item: DataTransferItem) => item.webkitGetAsEntry()?.isDirectory === true;
  const taken = (these: readonly DataTransferItem[]) =>
    these.map((item) => item.getAsFile()).filter((file) => file !== null);
  return {
    files: taken(entries.filter((item) => !isFolder(item))),
    folders: taken(entries.filter(isFolder)).map(({ name }) => name.normalize('NFC')),
  };
}

/** What of the chosen files can go along. Names of pasted pictures all read alike, so they get the time. */
export function choose(
  files: readonly File[],
  { of, have, now }: { of: string; have: number; now: number },
): Chosen {
  const small = files.filter(({ size }) => size <= MOST_BYTES);
  const taken = small.slice(0, Math.max(0, MOST_FILES - have));
  return {
    kept: taken.map((blob, i) => ({
      ...{ id: newKey(), of, name: nameOf(blob, now), blob, at: now + i },
    })),
    large: files.filter(({ size }) => size > MOST_BYTES).map(({ name }) => name.normalize('NFC')),
    tooMany: taken.length < small.length,
  };
}

const nameOf = ({ name }: File, now: number): string =>
  name === 'image.png'
    ? `anh-${new Date(now).toISOString().slice(0, 19).replace(/[:T]/g, '-')}.png`
    : name.normalize('NFC');

const KILO = 1000;

/** `840 KB`, `2,4 MB`: with the comma of the language. */
export function sizeOf(bytes: number, language: string): string {
  const mega = bytes / KILO ** 2;
  if (mega < 1) return `${Math.max(1, Math.round(bytes / KILO))} KB`;
  const text = mega.toFixed(1);
  return `${language === 'en' ? text : text.replace('.', ',')} MB`;
}
