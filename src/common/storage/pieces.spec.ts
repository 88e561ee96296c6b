import fc from 'fast-check';
import { piecesOf } from './pieces.js';

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe('pieces of a stream', () => {
  it('are the same bytes, all of one size but the last', async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 30 }), async (given, size) => {
        const pieces: Buffer[] = [];
        for await (const piece of piecesOf(each(given), size)) pieces.push(piece);

        expect(Buffer.concat(pieces)).toEqual(Buffer.concat(given));
        expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(pieces.at(-1)?.length ?? size).toBeLessThanOrEqual(size);
        expect(pieces.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });
});
