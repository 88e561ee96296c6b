import { Injectable, Logger } from '@nestjs/common';
import { Readable } from 'node:stream';
import { newId } from '../../../common/identifier.js';
import { invalidAt } from '../../../common/problems.js';
import { faultForLog } from '../../../common/server-log.js';
import { BlobStore } from '../../../common/storage/blob-store.js';
import { EvidenceLimits } from '../../../common/storage/storage.module.js';
import { type IncomingFile, type Upload } from '../../../common/upload.js';
import { safeFileName } from '../../domain/evidence/file-name.js';
import { AttachmentTooLarge } from '../../domain/problems.js';
import { type Attachment } from './attachment.entity.js';
import { detectedType } from './detected-type.js';
import { ContentDiffers, Measure, verified } from './measure.js';
import { Uploads } from './uploads.js';

/** A file that has arrived whole, and what was found out about it on the way. */
export type Arrived = Pick<
  Attachment,
  'id' | 'name' | 'claimedType' | 'detectedType' | 'size' | 'sha256'
>;

const LONGEST_CLAIM = 200;

/** The contents of attachments: taken in while they are measured, given out only as they were sealed. */
@Injectable()
export class EvidenceVault {
  private readonly logger = new Logger(EvidenceVault.name);

  constructor(
    private readonly store: BlobStore,
    private readonly uploads: Uploads,
    private readonly limits: EvidenceLimits,
  ) {}

  /**
   * Takes a file in and gives it to `work`, which makes an attachment of it in the transaction in which it calls
   * `Uploads.end`. Whatever else happens, of a file that has become none nothing stays.
   */
  async receive<T, Fields>(
    upload: Upload<Fields>,
    work: (file: Arrived, fields: Fields) => Promise<T>,
  ): Promise<T> {
    const id = newId();
    await this.uploads.begin(id);
    const stop = this.uploads.keepAlive(id);
    try {
      const { file, fields } = await upload.read((incoming) => this.take(id, incoming));
      return await work(file, fields);
    } finally {
      stop();
      await this.clear(id);
    }
  }

  /** What uploads have left behind whose process is gone. Safe in several processes at once. */
  async sweep(): Promise<void> {
    for (let dead = await this.uploads.abandonDead(); dead.length > 0;) {
      // One that cannot be removed keeps none of the others.
      for (const { id } of dead) await this.clear(id);
      dead = await this.uploads.abandonDead();
    }
  }

  /** The content, which breaks off before its end where it is not what was sealed; `damaged` is told first. */
  async open(attachment: Attachment, damaged: () => Promise<void>): Promise<Readable> {
    const content = await this.store.read(attachment.id);
    if (!content) {
      await damaged();
      throw new ContentDiffers(attachment.id);
    }
    const given = Readable.from(reported(content, attachment, damaged), { objectMode: false });
    // Also where nobody ever begins to read: of a generator that never began, not even the end is run.
    return given.once('close', () => content.destroy());
  }

  private async take(id: string, incoming: IncomingFile): Promise<Arrived> {
    const { bytes: most } = this.limits;
    if (incoming.atLeastBytes > most) throw new AttachmentTooLarge({ most });
    const measure = new Measure();
    const remember = (handle: string) => this.uploads.remember(id, handle);
    await this.store.write(id, measure.of(incoming.content, most), remember);
    if (measure.size === 0) throw invalidAt('/file', 'empty-file');
    return {
      ...{ id, name: safeFileName(incoming.claimedName), size: measure.size },
      claimedType: claimOf(incoming.claimedType),
      detectedType: await detectedType(measure.sample()),
      sha256: measure.digest(),
    };
  }

  /** Does nothing for what has become an attachment. What cannot be removed now is, by the sweep. */
  private async clear(id: string): Promise<void> {
    try {
      const left = await this.uploads.abandon(id);
      if (left) await this.removeLeft(id, left.handle);
    } catch (error) {
      this.logger.warn(`What is left of the upload ${id} is removed later.`, faultForLog(error));
    }
  }

  private async removeLeft(id: string, handle: string | null): Promise<void> {
    await this.store.remove(id, handle);
    await this.uploads.forget(id);
  }
}

/** Kept as said, as far as it can be a type at all. */
const claimOf = (type: string): string =>
  type.replace(/[^ -~]/g, '').slice(0, LONGEST_CLAIM) || 'application/octet-stream';

async function* reported(
  content: Readable,
  attachment: Attachment,
  damaged: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* verified(content, attachment);
  } catch (error) {
    if (error instanceof ContentDiffers) await damaged();
    throw error;
  }
}
