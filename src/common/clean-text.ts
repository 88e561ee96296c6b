import { Invalid, type InvalidPlace, pointerTo } from './problems.js';

// Deeper than any body of this API; a bound keeps hostile nesting from exhausting the stack later.
const DEEPEST = 12;

/**
 * The value with every text in NFC. PostgreSQL stores neither NUL nor half a surrogate pair, so such text is refused here
 * with its place, and so is nesting deeper than any body has, and a member that every object has by itself (`constructor`):
 * libraries that walk the value later would take it for that one. Of a foreign program's message (`mend`), which nobody
 * would write anew, such text is mended and such a member left out; only its depth is refused.
 */
export function cleanText(
  value: unknown,
  place: (path: string) => InvalidPlace,
  { mend = false } = {},
): unknown {
  const cleanString = mend ? mended : refusing;
  const clean = (part: unknown, path: string, depth: number): unknown => {
    if (typeof part === 'string') return cleanString(part, () => place(path));
    if (typeof part !== 'object' || part === null) return part;
    if (depth === DEEPEST) throw new Invalid([{ ...place(path), rule: 'too-deep' }]);
    if (Array.isArray(part)) return part.map((one, i) => clean(one, `${path}/${i}`, depth + 1));
    const members = Object.entries(part).filter(([name]) => !mend || !(name in Object.prototype));
    return Object.fromEntries(
      members.map(([name, inner]) => {
        const member = cleanString(name, () => place(path));
        const inside = pointerTo(path, member);
        if (member in Object.prototype) {
          throw new Invalid([{ ...place(inside), rule: 'unknown-member' }]);
        }
        return [member, clean(inner, inside, depth + 1)];
      }),
    );
  };
  return clean(value, '', 0);
}

function refusing(text: string, place: () => InvalidPlace): string {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new Invalid([{ ...place(), rule: 'storable' }]);
  }
  return text.normalize('NFC');
}

const mended = (text: string): string =>
  text.replaceAll('\0', '\ufffd').toWellFormed().normalize('NFC');

export const inBody = (path: string): InvalidPlace => ({ pointer: path, rule: 'storable' });
/** A parameter of the query or of the path. */
export const inAddress = (path: string): InvalidPlace => ({
  parameter: (path.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~'),
  rule: 'storable',
});
