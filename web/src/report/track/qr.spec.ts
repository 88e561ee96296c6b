import { encode } from 'uqr';
import { qrOf } from './qr';

const LINK = 'https://trucban.gialai.gov.vn/theo-doi/SC-2026-000123';

/** The modules that a path darkens, painted as a browser paints them. */
function painted({ size, path }: ReturnType<typeof qrOf>): boolean[][] {
  const field = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    field[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return field;
}

describe('The drawing of a QR code', () => {
  it('darkens the modules of the code and no other', () => {
    const drawing = qrOf(LINK);
    const { data, size } = encode(LINK, { ecc: 'M', border: 4 });
    expect(drawing.size).toBe(size);
    expect(painted(drawing)).toEqual(data);
  });

  it('leaves four light modules on every side', () => {
    const field = painted(qrOf(LINK));
    const edge = [...field.slice(0, 4), ...field.slice(-4)].flat();
    const sides = field.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]);
    expect([...edge, ...sides]).not.toContain(true);
    expect(field[4]?.[4]).toBe(true);
  });
});
