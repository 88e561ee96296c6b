import { fileTypeFromBuffer } from 'file-type';

const UNKNOWN = 'application/octet-stream';
const PLAIN_TEXT = 'text/plain';

/** What a file is by how it begins; what its name or its sender say plays no part. */
export async function detectedType(sample: Buffer): Promise<string> {
  return (await recognised(sample)) ?? (isText(sample) ? PLAIN_TEXT : UNKNOWN);
}

/** A head that is broken on purpose is none of a known format. */
async function recognised(sample: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(sample))?.mime;
  } catch {
    return undefined;
  }
}

// Of the control characters only tab, the ends of lines and of pages are in texts.
const NOT_IN_TEXT = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/** Whether it is UTF-8 without control characters; the sample may end within a character. */
function isText(sample: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return !NOT_IN_TEXT.test(text);
  } catch {
    return false;
  }
}
