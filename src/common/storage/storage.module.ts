import { type DynamicModule, Module } from '@nestjs/common';
import path from 'node:path';
import { BlobStore } from './blob-store.js';
import { FileBlobs } from './file-blobs.js';
import { S3Blobs } from './s3-blobs.js';

export interface StorageSettings {
  readonly dataDir: string;
  /** `file` for a folder below dataDir, or `s3://bucket`, which needs the four below. */
  readonly evidenceStore: string;
  readonly s3Endpoint?: string;
  readonly s3Region: string;
  readonly s3AccessKeyId?: string;
  readonly s3SecretAccessKey?: string;
  /** The largest file that may be attached. */
  readonly attachmentMaxBytes: number;
  readonly attachmentsPerCase: number;
}

/** How much a case may hold. */
export class EvidenceLimits {
  constructor(
    readonly bytes: number,
    readonly perCase: number,
  ) {}
}

@Module({})
export class StorageModule {
  static with(settings: StorageSettings): DynamicModule {
    const { attachmentMaxBytes, attachmentsPerCase } = settings;
    return {
      module: StorageModule,
      global: true,
      providers: [
        { provide: BlobStore, useFactory: () => storeOf(settings) },
        {
          provide: EvidenceLimits,
          useFactory: () => new EvidenceLimits(attachmentMaxBytes, attachmentsPerCase),
        },
      ],
      exports: [BlobStore, EvidenceLimits],
    };
  }
}

function storeOf(settings: StorageSettings): BlobStore {
  const { dataDir, evidenceStore, s3Endpoint, s3Region: region } = settings;
  if (evidenceStore === 'file') return new FileBlobs(path.join(dataDir, 'evidence'));
  const bucket = evidenceStore.replace('s3://', '');
  const { s3AccessKeyId: accessKeyId = '', s3SecretAccessKey: secretAccessKey = '' } = settings;
  return new S3Blobs({
    ...{ endpoint: `${s3Endpoint ?? ''}/${bucket}`, region, accessKeyId, secretAccessKey },
  });
}
