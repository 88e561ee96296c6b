/**
 * What the service is built upon and what its pages carry, by licence. Compares docs/licences.md with the lockfile; --write writes it.
 * A licence that is not among those below ends it: somebody must read that one first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePackages } from './page-packages.mjs';

const root = join(import.meta.dirname, '..');
const PAGE = join(root, 'docs/licences.md');

/** They ask for their text to be kept, and for nothing of what is built upon them. */
const PERMITTED = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['MIT', 'MIT-0', 'Python-2.0', 'Unlicense'],
];

/** Fonts may be shipped with anything; only alone they may not be sold. */
const OF_FONTS = ['OFL-1.1'];

/** Packages that say it in their text alone, as somebody has read it there. */
const READ = { 'pause 0.0.1': 'MIT' };

const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Old packages have it as a list of objects, which the lockfile leaves out. */
function licenceOf(place, name, locked) {
  if (locked !== undefined) return locked;
  if (READ[name] !== undefined) return READ[name];
  const { license, licenses = [] } = json(`${place}/package.json`);
  return license?.type ?? license ?? licenses.map(({ type }) => type).join(' OR ');
}

const locked = json('package-lock.json').packages;
const named = (place) => {
  const { version, license } = locked[place];
  const name = `${place.split('node_modules/').at(-1)} ${version}`;
  return { name, licence: licenceOf(place, name, license) };
};

// All platforms, whichever this is; not what only builds and tests.
const ofService = Object.entries(locked)
  .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
  .map(([place]) => named(place));
const ofPages = [...pagePackages(root, locked)].map(named);

// `(MIT OR GPL-3.0)` leaves the choice to us, `MIT AND ISC` does not.
const permittedBy = (list) => (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => list.includes(one)));

refuseAllBut(PERMITTED, ofService);
refuseAllBut([...PERMITTED, ...OF_FONTS], ofPages);

function refuseAllBut(list, packages) {
  const isPermitted = permittedBy(list);
  const refused = packages.filter(({ licence }) => !isPermitted(licence));
  if (refused.length === 0) return;
  for (const { name, licence } of refused) process.stderr.write(`${name}: ${licence || 'none'}\n`);
  process.stderr.write(`These licences are not among ${list.join(', ')}.\n`);
  process.exit(1);
}

const licencesOf = (packages) => [...new Set(packages.map(({ licence }) => licence))].sort();

const listed = (packages, level) =>
  licencesOf(packages).flatMap((licence) => {
    const names = packages.filter((one) => one.licence === licence).map(({ name }) => name);
    return [
      `${level} ${licence}`,
      [...new Set(names)]
        .sort()
        .map((name) => `- \`${name}\``)
        .join('\n'),
    ];
  });

const page = [
  '# Licences',
  'Packages that the service is built upon, from the lockfile, by licence. Written by `npm run licences -- --write`.',
  ...listed(ofService, '##'),
  '## In the pages',
  'Packages whose code, styles or fonts a browser gets with the pages. Their texts are shipped beside them, at `/licences.txt`.',
  ...listed(ofPages, '###'),
].join('\n\n');

if (process.argv.includes('--write')) writeFileSync(PAGE, `${page}\n`);
else if (readFileSync(PAGE, 'utf8') !== `${page}\n`) {
  process.stderr.write(
    'docs/licences.md is not what the lockfile says: npm run licences -- --write\n',
  );
  process.exit(1);
}
process.stdout.write(
  `${ofService.length} packages, ${ofPages.length} in the pages, ${licencesOf([...ofService, ...ofPages]).join(', ')}.\n`,
);
