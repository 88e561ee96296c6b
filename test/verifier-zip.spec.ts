import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { ZipFile } from 'yazl';
import { projectRoot } from '../src/common/project-root.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-zip-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const CONTENTS: [string, string][] = [
  ['nhật ký/a.log', '08:40 đăng nhập lạ'],
  ['b.txt', ''],
  ['manifest.json', '{}'],
];

interface Packing {
  readonly compress?: boolean;
  readonly in64?: boolean;
  readonly streamed?: boolean;
}

async function packed({ compress = false, in64 = false, streamed = true }: Packing) {
  const writer = new ZipFile();
  for (const [name, text] of CONTENTS) {
    const options = { compress, forceZip64Format: in64 };
    if (streamed) {
      const file = path.join(folder, `content-${CONTENTS.findIndex(([one]) => one === name)}`);
      fs.writeFileSync(file, text);
      writer.addReadStreamLazy(name, options, (give) => {
        give(null, fs.createReadStream(file));
      });
    } else writer.addBuffer(Buffer.from(text), name, { compress });
  }
  writer.end({ forceZip64Format: in64, comment: '' });
  return buffer(writer.outputStream);
}

/** What the verifier reads of an archive. */
async function read(bytes: Buffer): Promise<[string, string][]> {
  const place = path.join(folder, 'archive.zip');
  fs.writeFileSync(place, bytes);
  const reader = pathToFileURL(path.join(projectRoot, 'verifier', 'zip.mjs')).href;
  const { openZip, contentOf } = await import(reader);
  const found: [string, string][] = [];
  for (const [name, entry] of openZip(place)) {
    found.push([name, String(await buffer(contentOf(entry)))]);
  }
  return found;
}

describe('the archives that the verifier reads', () => {
  it.each([
    ['short', {}],
    ['whole in memory', { streamed: false }],
    ['long enough to need numbers of 64 bits', { in64: true }],
  ])('are those of the desk, however %s', async (_, packing) => {
    expect(await read(await packed(packing))).toEqual(CONTENTS);
  });

  it.each([
    ['compressed files', () => packed({ compress: true, streamed: false })],
    [
      'a byte between two files',
      async () => {
        const bytes = await packed({ streamed: false });
        const second = bytes.indexOf('PK\x03\x04', 4, 'latin1');
        const moved = Buffer.concat([
          bytes.subarray(0, second),
          Buffer.from('x'),
          bytes.subarray(second),
        ]);
        return moved;
      },
    ],
    [
      'two names for one file',
      async () => {
        const bytes = await packed({ streamed: false });
        bytes.write('c.txt', bytes.indexOf('b.txt'), 'latin1');
        return bytes;
      },
    ],
    ['nothing of an archive', () => Promise.resolve(Buffer.from('PK no archive at all, but long'))],
    ['an empty file', () => Promise.resolve(Buffer.alloc(0))],
  ])('are none with %s', async (_, make) => {
    await expect(read(await make())).rejects.toThrow('evidence.zip');
  });
});
