import { encode } from 'uqr';

/** Light modules around the code, which a reader needs to find it (ISO/IEC 18004). */
const MARGIN = 4;

export interface Drawing {
  /** Modules from side to side, with the margin. */
  readonly size: number;
  /** The dark ones, as the path of an SVG. */
  readonly path: string;
}

/** A text as a QR code. Of its modules a seventh may be lost: paper is folded, and printed with what toner there is. */
export function qrOf(text: string): Drawing {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN });
  const path = data.map((row, y) => runsOf(row).map(bar(y)).join('')).join('');
  return { size, path };
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** One bar for neighbours: between many squares a printer leaves hairlines. */
function runsOf(row: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last.from + last.length === x)
      runs.splice(-1, 1, { ...last, length: x - last.from + 1 });
    else runs.push({ from: x, length: 1 });
  }
  return runs;
}

const bar =
  (y: number) =>
  ({ from, length }: Run): string =>
    `M${from} ${y}h${length}v1h-${length}z`;
