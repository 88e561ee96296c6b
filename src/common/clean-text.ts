import { Invalid, type InvalidPlace } from './problems.js';

// Deeper than any body of this API; a bound keeps hostile nesting from exhausting the stack later.
const DEEPEST = 12;

/**
 * The value with every text in NFC. PostgreSQL stores neither NUL nor half a surrogate pair, so such text is refused here
 * with its place, and so is nesting deeper than any body has.
 */
export function cleanText(value: unknown, place: (path: string) => InvalidPlace): unknown {
  const clean = (part: unknown, path: string, depth: number): unknown => {
    if (typeof part === 'string') return cleanString(part, () => place(path));
    if (typeof part !== 'object' || part === null) return part;
    if (depth === DEEPEST) throw new Invalid([{ ...place(path), rule: 'too-deep' }]);
    if (Array.isArray(part)) return part.map((one, i) => clean(one, `${path}/${i}`, depth + 1));
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [
        cleanString(name, () => place(path)),
        clean(inner, `${path}/${name}`, depth + 1),
      ]),
    );
  };
  return clean(value, '', 0);
}

function cleanString(text: string, place: () => InvalidPlace): string {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new Invalid([{ ...place(), rule: 'storable' }]);
  }
  return text.normalize('NFC');
}

export const inBody = (path: string): InvalidPlace => ({ pointer: path, rule: 'storable' });
export const inQuery = (path: string): InvalidPlace => ({
  parameter: path.split('/')[1] ?? '',
  rule: 'storable',
});
