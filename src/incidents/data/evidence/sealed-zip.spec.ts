import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { SealedZip } from './sealed-zip.js';

const AT = new Date('2026-11-24T02:00:00Z');
const fileOf = (text: string): Readable =>
  Readable.from([Buffer.from(text)], { objectMode: false });

describe('an archive that is written while it is read', () => {
  it('says of what went in how large it is and what it hashes to', async () => {
    const zip = new SealedZip(AT);
    zip.add('a.txt', () => Promise.resolve(fileOf('abc')));
    const bytes = await buffer(zip.end());
    expect(bytes.includes('abc')).toBe(true);
    expect(zip.packed).toEqual([
      {
        ...{ path: 'a.txt', bytes: 3 },
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ]);
  });

  it.each(['before the file was opened', 'while it was opened'])(
    'closes the file when its reader goes away %s',
    async (when) => {
      const file = fileOf('abc');
      const gone = when.startsWith('before');
      const zip = new SealedZip(AT);
      let asked: () => void = () => undefined;
      const asks = new Promise<void>((resolve) => (asked = resolve));
      let open: (content: Readable) => void = () => undefined;
      zip.add('a.txt', () => {
        asked();
        return new Promise((resolve) => (open = resolve));
      });
      const output = zip.end();
      await asks;
      const closed = new Promise((resolve) => file.once('close', resolve));
      if (gone) output.destroy();
      open(file);
      if (!gone) output.destroy();
      await closed;
      expect(file.readableEnded).toBe(false);
    },
  );
});
