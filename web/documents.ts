import { type Plugin } from 'vite';
import { type Bundle, filesOf, type Scripts } from './needed.ts';
import { PAGE_KINDS, type PageKind } from './pages.ts';
import { type Language, LANGUAGES, shellOf, source, titleOf, worded, wordsOf } from './shells.ts';

/**
 * Makes of the two documents of the build one for each kind of page and each language: `<kind>.<language>.html`. The page
 * is seen before any script has come (its shell and the styles of it lie in the document), all that it needs is asked
 * for at once rather than one file after the other, and it is in the reader's language from the first byte: its texts
 * come with it.
 */
export function documents(): Plugin {
  return {
    name: 'documents',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const [kind, page] of Object.entries(PAGE_KINDS)) {
        const { styles, ...scripts } = filesOf(page, bundle);
        const links = {
          head: headOf(page, scripts),
          styles: styles.map(styleOf).join(''),
        };
        for (const language of LANGUAGES) {
          const text = documentOf(page, language, { built: contentOf(bundle, page.of), links });
          this.emitFile({ type: 'asset', fileName: `${kind}.${language}.html`, source: text });
        }
      }
      for (const { of } of Object.values(PAGE_KINDS)) Reflect.deleteProperty(bundle, of);
    },
  };
}

function contentOf(bundle: Bundle, name: string): string {
  const built = bundle[name];
  if (built?.type !== 'asset') throw new Error(`The build has no ${name}.`);
  return String(built.source);
}

/** What is fetched while the page is read. The fonts are asked for by the styles: before, they would be before the scripts. */
function headOf({ of }: PageKind, { atOnce, soon }: Scripts): string {
  const isForm = of === 'report.html';
  // Behind what the entry asks the API for, which is little and starts everything else.
  const low = isForm ? '' : ' fetchpriority="low"';
  const script = (file: string, how = '') =>
    `<link rel="modulepreload"${how} crossorigin href="/${file}">`;
  return [...atOnce.map((file) => script(file)), ...soon.map((file) => script(file, low))].join('');
}

const styleOf = (file: string) => `<link rel="stylesheet" crossorigin href="/${file}">`;

interface Given {
  readonly built: string;
  readonly links: { readonly head: string; readonly styles: string };
}

function documentOf(page: PageKind, language: Language, { built, links }: Given): string {
  const shell = page.shell === 'none' ? '' : shellOf(page, language);
  const style = page.shell === 'none' ? '' : `<style nonce="__NONCE__">${inline()}</style>`;
  const words = `<script type="application/json" id="words">${wordsOf(page, language)}</script>`;
  return (
    worded(built.replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, ''), language)
      .replace('lang="vi"', `lang="${language}"`)
      .replace(/<title>[^<]*/, `<title>${titleOf(page, language)}`)
      // The entry of the console waits for nothing, not even for the styles.
      .replace('<script type="module"', page.of === 'report.html' ? '$&' : '$& async')
      .replace('</head>', () => `${links.head}${style}</head>`)
      // What stands before the styles is drawn without waiting for them.
      .replace(
        '<div id="root"></div>',
        () => `<div id="root">${shell}</div>${words}${links.styles}`,
      )
  );
}

/** What the shells are drawn with: the colours of the pages, and rules of their own. */
const inline = (): string =>
  `${source('src', 'styles', 'tokens.css')}${source('shells', 'shell.css')}`
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    // Not before a colon: a space there says "within".
    .replaceAll(': ', ':');
