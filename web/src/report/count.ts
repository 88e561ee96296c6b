const MOST = 1_000_000_000;

/** A number as people write it: `12.000`, `12 000`; null when it is none. */
export function countOf(text: string): number | null {
  const figures = text.replace(/[\s.,]/g, '');
  if (!/^\d+$/.test(figures)) return null;
  const count = Number(figures);
  return count <= MOST ? count : null;
}
