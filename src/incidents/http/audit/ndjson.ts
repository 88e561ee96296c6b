import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';

export const NDJSON = 'application/x-ndjson';

/** Lines of JSON, sent while they are read: however long it is, only a few pages of it are in memory. */
export const ndjsonFile = async (
  lines: Promise<AsyncGenerator<string>>,
  name: string,
): Promise<StreamableFile> =>
  new StreamableFile(Readable.from(await lines), {
    type: NDJSON,
    disposition: `attachment; filename="${name}"`,
  });
