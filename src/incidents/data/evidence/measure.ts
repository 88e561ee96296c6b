import { createHash } from 'node:crypto';
import { AttachmentTooLarge } from '../../domain/problems.js';

// Enough for the head of every format; documents in a ZIP show what they are in their first entries.
const SAMPLE_BYTES = 64 * 1024;

/** Counts and hashes a file while it passes through. */
export class Measure {
  private readonly hash = createHash('sha256');
  private readonly start: Uint8Array[] = [];
  private sampled = 0;
  size = 0;

  /** The same bytes; throws once they are more than `most`. */
  async *of(content: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      this.size += chunk.length;
      if (this.size > most) throw new AttachmentTooLarge({ most });
      this.hash.update(chunk);
      this.keep(chunk);
      yield chunk;
    }
  }

  digest = (): Buffer => this.hash.digest();

  /** How it begins. */
  sample = (): Buffer => Buffer.concat(this.start);

  private keep(chunk: Uint8Array): void {
    if (this.sampled >= SAMPLE_BYTES) return;
    // A copy: the reader may use its buffer again.
    this.start.push(Buffer.from(chunk.subarray(0, SAMPLE_BYTES - this.sampled)));
    this.sampled += chunk.length;
  }
}

/** What is in the store is not what was put there. */
export class ContentDiffers extends Error {
  constructor(id: string) {
    super(`The store does not hold the attachment ${id} as it was sealed.`);
  }
}

interface Sealed {
  readonly id: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/**
 * The same bytes, the last of them only once all are known to be those that were sealed: whoever reads something else gets
 * no whole file.
 * @throws ContentDiffers
 */
export async function* verified(
  content: AsyncIterable<Uint8Array>,
  { id, size, sha256 }: Sealed,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  let held: Uint8Array | undefined;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > size) throw new ContentDiffers(id);
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (bytes !== size || !hash.digest().equals(sha256)) throw new ContentDiffers(id);
  if (held) yield held;
}
