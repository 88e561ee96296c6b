/**
 * What the service is built upon, by licence. Compares docs/licences.md with the lockfile; --write writes it.
 * A licence that is not among those below ends it: somebody must read that one first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const PAGE = join(root, 'docs/licences.md');

/** They ask for their text to be kept, and for nothing of what is built upon them. */
const PERMITTED = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['MIT', 'MIT-0', 'Python-2.0', 'Unlicense'],
];

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

// All platforms, whichever this is; not what only builds and tests.
const packages = Object.entries(json('package-lock.json').packages)
  .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
  .map(([place, { version, license }]) => {
    const name = `${place.split('node_modules/').at(-1)} ${version}`;
    return { name, licence: licenceOf(place, name, license) };
  });

// `(MIT OR GPL-3.0)` leaves the choice to us, `MIT AND ISC` does not.
const permitted = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => PERMITTED.includes(one)));

const refused = packages.filter(({ licence }) => !permitted(licence));
if (refused.length > 0) {
  for (const { name, licence } of refused) process.stderr.write(`${name}: ${licence || 'none'}\n`);
  process.stderr.write(`These licences are not among ${PERMITTED.join(', ')}.\n`);
  process.exit(1);
}

const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
const page = [
  '# Licences',
  'Packages that the service is built upon, from the lockfile, by licence. Written by `npm run licences -- --write`.',
  ...licences.flatMap((licence) => {
    const names = packages.filter((one) => one.licence === licence).map(({ name }) => name);
    return [
      `## ${licence}`,
      [...new Set(names)]
        .sort()
        .map((name) => `- \`${name}\``)
        .join('\n'),
    ];
  }),
].join('\n\n');

if (process.argv.includes('--write')) writeFileSync(PAGE, `${page}\n`);
else if (readFileSync(PAGE, 'utf8') !== `${page}\n`) {
  process.stderr.write(
    'docs/licences.md is not what the lockfile says: npm run licences -- --write\n',
  );
  process.exit(1);
}
process.stdout.write(`${packages.length} packages, ${licences.join(', ')}.\n`);
