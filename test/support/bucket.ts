import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

interface Context {
  readonly method: string;
  readonly query: Readonly<Record<string, string>>;
  status: number;
}

interface S3rver {
  readonly middleware: ((context: Context, next: () => Promise<void>) => Promise<void>)[];
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}

// It brings no types.
const Server = createRequire(import.meta.url)('@20minutes/s3rver') as new (
  options: object,
) => S3rver;

const BUCKET = 'chung-cu';

/** An S3 server that checks signatures and keeps a bucket in a folder. It can go away and come back at the same address. */
export class TestBucket {
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-bucket-'));
  private server: S3rver;
  private port = 0;

  async start(): Promise<void> {
    this.server = new Server({
      ...{ directory: this.folder, port: this.port, address: '127.0.0.1' },
      ...{ silent: true, vhostBuckets: false, configureBuckets: [{ name: BUCKET }] },
    });
    this.server.middleware.unshift((context, next) => this.abort(context, next));
    this.port = (await this.server.run()).port;
  }

  /** What a desk must be told to use it; the key is the only one that the server knows. */
  get settings() {
    return {
      ...{ evidenceStore: `s3://${BUCKET}`, s3Endpoint: `http://127.0.0.1:${this.port}` },
      ...{ s3AccessKeyId: 'S3RVER', s3SecretAccessKey: 'S3RVER' },
    };
  }

  stop = (): Promise<void> => this.server.close();

  async remove(): Promise<void> {
    await this.stop();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  /** Every file that the server keeps for objects, and for parts of such as have only begun. */
  stored = (): string[] =>
    fs
      .readdirSync(path.join(this.folder, BUCKET), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();

  /** AbortMultipartUpload, which this server does not know by itself. */
  private async abort(context: Context, next: () => Promise<void>): Promise<void> {
    const { uploadId } = context.query;
    if (context.method !== 'DELETE' || uploadId === undefined) {
      await next();
      return;
    }
    const [place] = fs
      .readdirSync(path.join(this.folder, BUCKET), { recursive: true, encoding: 'utf8' })
      .filter((name) => path.basename(name) === uploadId);
    if (place) fs.rmSync(path.join(this.folder, BUCKET, place), { recursive: true });
    context.status = place ? 204 : 404;
  }
}
