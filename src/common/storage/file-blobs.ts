import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { BlobStore, unavailable } from './blob-store.js';

const OWNER_ONLY = 0o700;
const READ_ONLY = 0o400;

/** A folder of this machine, or one that several machines have mounted. */
export class FileBlobs extends BlobStore {
  constructor(private readonly folder: string) {
    super();
  }

  override async write(id: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const place = this.placeOf(id);
    try {
      await mkdir(path.dirname(place), { recursive: true, mode: OWNER_ONLY });
      await writeWhole(`${place}.part`, content);
      await rename(`${place}.part`, place);
      await settle(path.dirname(place));
    } catch (error) {
      throw isOfTheDisk(error) ? unavailable(error) : error;
    }
  }

  override async read(id: string): Promise<Readable | undefined> {
    const place = this.placeOf(id);
    try {
      await stat(place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw unavailable(error);
    }
    return createReadStream(place);
  }

  override async remove(id: string): Promise<void> {
    const place = this.placeOf(id);
    try {
      await rm(`${place}.part`, { force: true });
      await rm(place, { force: true });
    } catch (error) {
      throw unavailable(error);
    }
  }

  // The beginnings of ids are their time: by their ends they spread evenly over 256 folders.
  private placeOf(id: string): string {
    return path.join(this.folder, id.slice(-2), id);
  }
}

/** On the disk when it ends, and from then on read-only: sealed against a slip of the hand. */
async function writeWhole(place: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(place, 'wx', 0o600);
  try {
    await writeFile(file, content);
    await file.sync();
    await file.chmod(READ_ONLY);
  } finally {
    await file.close();
  }
}

/** A name is on the disk when its folder is. */
async function settle(folder: string): Promise<void> {
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

// Of the file system's errors each has the call that failed; those of the one who sends have none, or that of a socket.
const isOfTheDisk = (error: unknown): boolean => {
  const { syscall, errno } = error as NodeJS.ErrnoException;
  return errno !== undefined && syscall !== 'read';
};
