import { type Readable } from 'node:stream';
import { defineProblem } from '../problem.js';

/** The folder or the service that keeps the files is full, away or refuses: it may be otherwise later. */
export const StorageUnavailable = defineProblem('server/storage-unavailable', 'unavailable');

/** Keeps what is too large for the database: bytes under an id, written once, never changed. */
export abstract class BlobStore {
  /**
   * Writes all of it under an id that nothing has yet. Only when this has ended well is it there to be read; half of it
   * never is. `begun` is told, before the first byte is written, what `remove` needs to find the half again.
   */
  abstract write(
    id: string,
    content: AsyncIterable<Uint8Array>,
    begun: (handle: string) => Promise<void>,
  ): Promise<void>;

  /** Nothing where there is nothing under the id. */
  abstract read(id: string): Promise<Readable | undefined>;

  /** Removes what is under the id, whole or half. It is no error when there is nothing. */
  abstract remove(id: string, handle: string | null): Promise<void>;
}

/** What went wrong with the store itself, as a problem that says so; the cause is for the log. */
export const unavailable = (cause: unknown): Error =>
  Object.assign(new StorageUnavailable(), { cause });
