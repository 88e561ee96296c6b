/**
 * Makes the fonts of the pages from those of the packages: the letters that `fonts.css` asks each file for, the weights that
 * the pages use, the features that Vietnamese and columns of figures need, and no hints, which only screens of another age
 * look at. Less than half of the bytes, with every outline as it was drawn.
 * `npm run fonts` writes them; a test says when what is written is not what this makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const here = import.meta.dirname;
const STYLES = path.join(here, '..', 'src', 'styles', 'fonts.css');
const packages = createRequire(import.meta.url);

const INTER = '@fontsource-variable/inter/files/inter';
const BE_VIETNAM = '@fontsource/be-vietnam-pro/files/be-vietnam-pro';
const FILES = {
  'inter-latin': `${INTER}-latin-wght-normal.woff2`,
  'inter-latin-rest': `${INTER}-latin-wght-normal.woff2`,
  'inter-vietnamese': `${INTER}-vietnamese-wght-normal.woff2`,
  'inter-latin-ext': `${INTER}-latin-ext-wght-normal.woff2`,
  'be-vietnam-pro-latin': `${BE_VIETNAM}-latin-600-normal.woff2`,
  'be-vietnam-pro-vietnamese': `${BE_VIETNAM}-vietnamese-600-normal.woff2`,
};

// Kerning, marks in their places, letters of the language, and figures of one width.
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];
const WEIGHTS = { wght: { min: 400, max: 700 } };

/** @returns {Promise<Map<string, Buffer>>} name and content of each file */
export async function leanFonts() {
  const styles = await readFile(STYLES, 'utf8');
  const made = new Map();
  for (const [name, source] of Object.entries(FILES)) {
    const whole = await readFile(packages.resolve(source));
    const options = {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: FEATURES,
      ...(name.startsWith('inter') && { variationAxes: WEIGHTS }),
    };
    made.set(`${name}.woff2`, await subset(whole, lettersOf(name, styles), options));
  }
  return made;
}

/** What the browser will ask the file for. */
function lettersOf(name, styles) {
  const face = styles.split('@font-face').find((one) => one.includes(`/${name}.woff2`));
  const [, ranges] = /unicode-range:([^;]+);/.exec(face ?? '') ?? [];
  if (ranges === undefined) throw new Error(`fonts.css does not say what ${name} is for.`);
  return [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)]
    .flatMap(([, from, to = from]) => span(Number.parseInt(from, 16), Number.parseInt(to, 16)))
    .join('');
}

const span = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of await leanFonts()) {
    await writeFile(path.join(here, name), content);
    console.log(`${name} ${content.length}`);
  }
}
