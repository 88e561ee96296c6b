import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, type Rolldown } from 'vite';
import { PAGE_KINDS, type PageKind } from './pages.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & {
  readonly viteMetadata?: { importedCss: ReadonlySet<string> };
};

const LANGUAGES = ['vi', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

// With them the first picture of the console is the last: nothing moves when the font comes. The form does not wait for them.
const FONTS =
  /(inter-(latin|vietnamese)-wght|be-vietnam-pro-(latin|vietnamese)-600)-normal-[\w-]+\.woff2$/;

const here = import.meta.dirname;
const source = (...parts: readonly string[]) => readFileSync(path.join(here, ...parts), 'utf8');

/**
 * Makes of the two documents of the build one for each kind of page and each language: `<kind>.<language>.html`. The page
 * is seen before any script has come (its shell and the styles of it lie in the document), all that it needs is asked
 * for at once rather than one file after the other, and it is in the reader's language from the first byte.
 */
export function documents(): Plugin {
  return {
    name: 'documents',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const [kind, page] of Object.entries(PAGE_KINDS)) {
        for (const language of LANGUAGES) {
          const text = documentOf(page, language, bundle);
          this.emitFile({ type: 'asset', fileName: `${kind}.${language}.html`, source: text });
        }
      }
      for (const { of } of Object.values(PAGE_KINDS)) Reflect.deleteProperty(bundle, of);
    },
  };
}

function documentOf(page: PageKind, language: Language, bundle: Bundle): string {
  const built = bundle[page.of];
  if (built?.type !== 'asset') throw new Error(`The build has no ${page.of}.`);
  const { scripts, styles } = needed(page, language, bundle);
  const links = styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`);
  const preloads = scripts
    .slice(1)
    .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
  const fonts =
    page.of === 'report.html' ? [] : Object.keys(bundle).filter((file) => FONTS.test(file));
  const early = fonts.map(
    (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`,
  );
  const shell =
    page.shell === 'none' ? '' : worded(source('shells', `${page.shell}.html`), language);
  const style = page.shell === 'none' ? '' : `<style nonce="__NONCE__">${inline()}</style>`;
  return (
    String(built.source)
      .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
      .replace('lang="vi"', `lang="${language}"`)
      .replace(/\{\{([\w:.]+)\}\}/g, (_, name: string) => textOf(name, language))
      .replace(/<title>[^<]*/, `<title>${titleOf(page, language)}`)
      .replace('</head>', `${[...early, ...preloads].join('')}${style}</head>`)
      // What stands before the styles is drawn without waiting for them.
      .replace('<div id="root"></div>', `<div id="root">${shell}</div>${links.join('')}`)
  );
}

/** The files of the entry, of what the router will fetch, and of the texts, each once. */
function needed({ of, later, rooms }: PageKind, language: Language, bundle: Bundle) {
  const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const follow = (chunk: Chunk | undefined, name: string): void => {
    if (!chunk) throw new Error(`The build has no ${name}.`);
    if (scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    for (const file of chunk.imports)
      follow(
        chunks.find((one) => one.fileName === file),
        file,
      );
    for (const file of chunk.viteMetadata?.importedCss ?? []) styles.add(file);
  };
  const isForm = of === 'report.html';
  // Those in Vietnamese lie in the script of the form.
  const ofAll = isForm ? (language === 'vi' ? [] : ['common', 'report']) : ['common', 'console'];
  const texts = [...ofAll, ...rooms].map((room) => `texts/${language}/${room}.json`);
  const ofConsole = isForm ? [] : ['src/open-console.tsx'];
  for (const name of [of, ...ofConsole, ...later, ...texts]) {
    follow(
      chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/web/${name}`)),
      name,
    );
  }
  // The first is the entry, which the document runs.
  return { scripts: [...scripts], styles: [...styles] };
}

function titleOf({ title }: PageKind, language: Language): string {
  const app = textOf('common:app', language);
  return title === undefined ? app : `${textOf(title, language)} · ${app}`;
}

/** `{{room:key}}` in a shell is the text of that name; `{{> name}}` another file beside it. */
const worded = (shell: string, language: Language): string =>
  shell
    .replace(/\{\{> ([\w-]+)\}\}/g, (_, name: string) =>
      worded(source('shells', `${name}.html`), language),
    )
    .replace(/\{\{([\w:.]+)\}\}/g, (_, name: string) => textOf(name, language))
    .replace(/>\s+</g, '><')
    .trim();

function textOf(name: string, language: Language): string {
  const [room = '', key = ''] = name.split(':');
  const texts = JSON.parse(source('texts', language, `${room}.json`)) as unknown;
  const text = key
    .split('.')
    .reduce((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts);
  if (typeof text !== 'string') throw new Error(`There is no text ${language} ${name}.`);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What the shells are drawn with: the colours of the pages, and rules of their own. */
const inline = (): string =>
  `${source('src', 'styles', 'tokens.css')}${source('shells', 'shell.css')}`
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    // Not before a colon: a space there says "within".
    .replaceAll(': ', ':');
