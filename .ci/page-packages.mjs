/**
 * The packages whose code, styles or fonts the pages carry: what `web/src` and the client name, and what those need. By the lockfile and
 * not by a build, so that the licences can be looked at before anything runs; it may name a package too many.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMED =
  /(?:from|import|import\(|url\()\s*['"]((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^'"]*)?['"]/g;
// What `web/fonts/` is made of.
const FONTS = ['@fontsource-variable/inter', '@fontsource/be-vietnam-pro'];
// Of the runtime's own, and what the compiler takes away.
const TYPES_ONLY = /^(node:|@types\/)/;

/** @returns {Set<string>} places in the lockfile, as `node_modules/react` */
export function pagePackages(root, locked) {
  const found = new Set();
  const ours = [join(root, 'web', 'src'), join(root, 'clients', 'typescript', 'src')];
  const named = [...FONTS, ...ours.flatMap((folder) => [...namedIn(folder)])];
  const waiting = named.map((name) => placeOf(name, 'web', locked));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    for (const name of Object.keys(locked[place].dependencies ?? {})) {
      if (!TYPES_ONLY.test(name)) waiting.push(placeOf(name, place, locked));
    }
  }
  return found;
}

function namedIn(folder) {
  const names = new Set();
  for (const { name, parentPath } of readdirSync(folder, {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!/(?<!\.spec)\.(tsx?|css)$/.test(name)) continue;
    for (const [, found] of readFileSync(join(parentPath, name), 'utf8').matchAll(NAMED)) {
      names.add(found);
    }
  }
  return names;
}

/** Where Node finds it from there: the nearest folder of packages on the way up. */
function placeOf(name, from, locked) {
  for (let at = from; ; at = at.replace(/\/?(node_modules\/(@[^/]+\/)?[^/]+|web)$/, '')) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (locked[place]) return place;
    if (at === '') throw new Error(`The lockfile has no ${name}, which ${from} names.`);
  }
}
