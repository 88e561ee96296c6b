import { type Rolldown } from 'vite';
import { type PageKind } from './pages.ts';

export type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & {
  readonly viteMetadata?: { importedCss: ReadonlySet<string> };
};

export interface Scripts {
  /** Without them the entry, which the document runs, cannot begin. */
  readonly atOnce: readonly string[];
  /** What it fetches then: the heavy ones first, for those that are left at the end come side by side. */
  readonly soon: readonly string[];
}

interface Files extends Scripts {
  readonly styles: readonly string[];
}

/** What an entry fetches whatever the page. */
export const OPENED = {
  'console.html': ['src/draw.tsx', 'src/open-console.tsx'],
  'report.html': [],
} as const;

/** The files of the entry and of what the router will fetch, each once. */
export function filesOf({ of, later }: PageKind, bundle: Bundle): Files {
  const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
  const madeOf = (name: string) =>
    known(
      chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/web/${name}`)),
      name,
    );
  const entry = madeOf(of);
  const ofEntry = withImports([entry], chunks);
  const all = withImports([entry, ...[...OPENED[of], ...later].map(madeOf)], chunks);
  const namesOf = (some: readonly Chunk[]) => some.map(({ fileName }) => fileName);
  return {
    atOnce: namesOf(ofEntry.slice(1)),
    soon: namesOf(
      all.filter((one) => !ofEntry.includes(one)).sort((a, b) => b.code.length - a.code.length),
    ),
    styles: stylesOf(all),
  };
}

/** First that of which the others are made: of two rules that say the same of a button the later one holds. */
function stylesOf(chunks: readonly Chunk[]): readonly string[] {
  const found = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const isBase = (file: string) => /\bbase-[^/]*$/.test(file);
  return [...new Set([...found.filter(isBase), ...found])];
}

/** Each before what it imports. */
export function withImports<T extends Rolldown.OutputChunk>(
  first: readonly T[],
  chunks: readonly T[],
): readonly T[] {
  const found = new Set<T>();
  const follow = (chunk: T): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) {
      follow(
        known(
          chunks.find(({ fileName }) => fileName === file),
          file,
        ),
      );
    }
  };
  first.forEach(follow);
  return [...found];
}

function known<T>(chunk: T | undefined, name: string): T {
  if (!chunk) throw new Error(`The build has no ${name}.`);
  return chunk;
}
