import { Readable } from 'node:stream';
import { S3mini, S3ServiceError, type UploadPart } from 's3mini';
import { BlobStore, unavailable } from './blob-store.js';
import { piecesOf } from './pieces.js';

// The smallest part that S3 takes; so much of an upload is in memory at once, twice while a part is on its way.
const PART_BYTES = 5 * 1024 * 1024;
const PART_WITHIN_MS = 120_000;
const TYPE = 'application/octet-stream';

export interface S3Settings {
  /** Of the bucket: `https://host/bucket`. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A bucket of S3 or of what speaks like it. */
export class S3Blobs extends BlobStore {
  private readonly bucket: S3mini;
  // Its time limit would count until the last byte is read, by however slow a reader.
  private readonly patient: S3mini;

  constructor(settings: S3Settings) {
    super();
    this.bucket = new S3mini({ ...settings, requestAbortTimeout: PART_WITHIN_MS });
    this.patient = new S3mini(settings);
  }

  /** What fits in one part is sent at once; the rest as a multipart upload, which is nothing until it is completed. */
  override async write(
    id: string,
    content: AsyncIterable<Uint8Array>,
    begun: (handle: string) => Promise<void>,
  ): Promise<void> {
    let upload: string | undefined;
    let last: Buffer | undefined;
    const parts: UploadPart[] = [];
    const send = async (handle: string, bytes: Buffer) => {
      const number = parts.length + 1;
      parts.push(await kept(this.bucket.uploadPart(id, handle, bytes, number)));
    };
    for await (const piece of piecesOf(content, PART_BYTES)) {
      if (last) {
        upload ??= await this.begin(id, begun);
        await send(upload, last);
      }
      last = piece;
    }
    if (upload === undefined || !last) {
      await kept(this.bucket.putObject(id, last ?? Buffer.alloc(0), TYPE));
      return;
    }
    await send(upload, last);
    await kept(this.bucket.completeMultipartUpload(id, upload, parts));
  }

  override async read(id: string): Promise<Readable | undefined> {
    const answer = await kept(this.patient.getObjectResponse(id));
    return answer?.body ? Readable.fromWeb(answer.body) : undefined;
  }

  override async remove(id: string, handle: string | null): Promise<void> {
    if (handle !== null) await kept(this.bucket.abortMultipartUpload(id, handle).catch(unlessGone));
    await kept(this.bucket.deleteObject(id).catch(unlessGone));
  }

  private async begin(id: string, begun: (handle: string) => Promise<void>): Promise<string> {
    const handle = await kept(this.bucket.getMultipartUploadId(id, TYPE));
    await begun(handle);
    return handle;
  }
}

async function kept<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw unavailable(error);
  }
}

function unlessGone(error: unknown): void {
  if (error instanceof S3ServiceError && error.status === 404) return;
  throw error;
}
