import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** What went into the archive, as it went in. */
export interface Packed {
  readonly path: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

export type Source = () => Promise<AsyncIterable<Uint8Array>>;

/** A ZIP that is written while it is read, one file after the other; each is opened when its turn comes, hashed, and stored as it is. */
export class SealedZip {
  private readonly zip = new ZipFile();
  private open: Readable | undefined;
  readonly packed: Packed[] = [];

  constructor(private readonly at: Date) {
    this.output.on('close', () => this.open?.destroy());
    this.zip.on('error', (error: Error) => this.output.destroy(error));
  }

  add(path: string, source: Source): void {
    this.zip.addReadStreamLazy(path, { mtime: this.at, compress: false }, (give) => {
      source().then(
        (content) => {
          give(null, this.opened(path, content));
        },
        (error: unknown) => this.output.destroy(error as Error),
      );
    });
  }

  /** What is open is closed with the archive, begun or not, also where its reader was gone before it opened. */
  private opened(path: string, content: AsyncIterable<Uint8Array>): Readable {
    const open = Readable.from(this.counted(path, content), { objectMode: false });
    if (content instanceof Readable) open.once('close', () => content.destroy());
    this.open = open;
    if (this.output.destroyed) open.destroy();
    return open;
  }

  /** Nothing more is added. A file that fails breaks the archive off, without the directory that would make it one. */
  end(): Readable {
    this.zip.end();
    return this.output;
  }

  private get output(): Readable {
    return this.zip.outputStream as Readable;
  }

  private async *counted(
    path: string,
    content: AsyncIterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    this.packed.push({ path, bytes, sha256: hash.digest('hex') });
  }
}
