import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Plugin } from 'vite';

// The last folder of packages in the way to a file, and the name below it.
const PACKAGE = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
// A few packages name their licence and leave its text out.
const WITHOUT = 'The package comes without the text of the licence that it names.';
// What `fonts/` is made of.
const FONTS = ['@fontsource-variable/inter', '@fontsource/be-vietnam-pro'];
const TEXT = /^(licen[cs]e|copying|ofl)(\.(txt|md))?$/i;

/** Ships the texts that the licences of what the pages are made of ask for: one file, which the pages point at. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const root = path.join(import.meta.dirname, '..');
      const fonts = FONTS.map((name) => path.join(root, 'node_modules', name, 'package.json'));
      const folders = [...this.getModuleIds(), ...fonts].map((id) => PACKAGE.exec(id)?.[1] ?? '');
      const packages = [...new Set(folders)]
        // The build's own helpers have no package.
        .filter((folder) => folder.startsWith(root) && existsSync(`${folder}/package.json`))
        .sort();
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: packages.map(entryOf).join(`\n${'='.repeat(80)}\n\n`),
      });
    },
  };
}

function entryOf(folder: string): string {
  const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
    string,
    string
  >;
  const { name = '', version = '', license = '' } = about;
  const file = readdirSync(folder).find((one) => TEXT.test(one));
  const text = file === undefined ? WITHOUT : readFileSync(path.join(folder, file), 'utf8').trim();
  return `${name} ${version}\n${license}\n\n${text}\n`;
}
