import { createReadStream } from 'node:fs';
import { Invalid } from './findings.mjs';

const NEWLINE = 10;

/** The lines of a file one by one, as bytes with their newline. A file that was cut ends without one. */
export async function* linesOf(path) {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE)) {
      yield bytes.subarray(0, end + 1);
      bytes = bytes.subarray(end + 1);
    }
    rest = bytes;
  }
  if (rest.length > 0) throw new Invalid('audit.cut');
}
