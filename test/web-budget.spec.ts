import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../src/common/project-root.js';

/** What the build says of a file: what it needs at once, and what it may fetch later. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const BUILT = join(projectRoot, 'web', 'dist');
const FONTS = join(projectRoot, 'web', 'fonts', 'lean.mjs');
const MANIFEST = join(BUILT, '.vite', 'manifest.json');

/** Bytes are exact, unlike times: what a page needs before it can be used, as it goes over the wire. */
class Weights {
  private readonly manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;

  /** Kilobytes of script and style that these need together, each file once. */
  of(...chunks: readonly string[]): { script: number; style: number } {
    const names = this.closure(chunks);
    const files = new Set<string>();
    for (const name of names) {
      const { file, css = [] } = this.chunk(name);
      for (const one of [file, ...css]) files.add(one);
    }
    const sum = (ending: string): number =>
      [...files]
        .filter((file) => file.endsWith(ending))
        .reduce((total, file) => total + gzipSync(readFileSync(join(BUILT, file))).length, 0) /
      1000;
    return { script: sum('.js'), style: sum('.css') };
  }

  private closure(chunks: readonly string[]): ReadonlySet<string> {
    const names = new Set<string>();
    for (const chunk of chunks) this.follow(chunk, names);
    return names;
  }

  private follow(name: string, into: Set<string>): void {
    if (into.has(name)) return;
    into.add(name);
    for (const next of this.chunk(name).imports ?? []) this.follow(next, into);
  }

  private chunk(name: string): Chunk {
    const chunk = this.manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}.`);
    return chunk;
  }
}

const SHELL = ['console.html', 'src/open-console.tsx'];

describe('what the pages weigh', () => {
  let weights: Weights;
  beforeAll(() => {
    // Without them the rest of the service is still tested; what is released is built whole.
    if (!existsSync(MANIFEST)) throw new Error('The pages are not built: npm run build.');
    weights = new Weights();
  });

  it('the form comes quickly over a telephone', () => {
    const { script, style } = weights.of('report.html');
    expect(script + style).toBeLessThan(170);
    expect(style).toBeLessThan(20);
  });

  it.each([
    ['signing in', [...SHELL, 'src/signin/signin.lazy.tsx'], 210, 24],
    ['the queue', [...SHELL, 'src/queue/queue.lazy.tsx'], 211, 24],
    ['a case', [...SHELL, 'src/case/case.lazy.tsx'], 210, 24],
    ['the home of a unit', [...SHELL, 'src/home/home.lazy.tsx'], 205, 24],
    ['administration', [...SHELL, 'src/admin/AdminPage.tsx'], 205, 24],
    ['the dashboard', [...SHELL, 'src/dashboard/dashboard.lazy.tsx'], 210, 24],
  ])('%s stays within its budget', (_, chunks, script, style) => {
    const weight = weights.of(...chunks);
    expect(weight.script).toBeLessThan(script);
    expect(weight.style).toBeLessThan(style);
  });

  it('a page comes in few files, and its document with its texts is small', () => {
    const documents = readdirSync(BUILT).filter((file) => file.endsWith('.html'));
    expect(documents.length).toBeGreaterThan(20);
    for (const file of documents) {
      const text = readFileSync(join(BUILT, file));
      const fetched = text.toString().match(/(?:href|src)="\/assets\//g) ?? [];
      expect({ file, isLight: gzipSync(text).length < 21_000 }).toEqual({ file, isLight: true });
      // A section of administration names what is in its drawers too.
      const most = text.includes('s-section') ? 45 : 25;
      expect({ file, isFew: fetched.length <= most }).toEqual({ file, isFew: true });
    }
  });

  it('the fonts of a Vietnamese page stay within theirs', () => {
    const files = readdirSync(join(BUILT, 'assets')).filter((file) => file.endsWith('.woff2'));
    // Letters of the Jrai and the Bahnar are fetched only where one of them appears.
    const usual = files.filter((file) => /(?:latin|vietnamese)-(?!ext|rest)/.test(file));
    expect(usual.length).toBeGreaterThanOrEqual(4);
    expect(kilobytes(usual)).toBeLessThan(40);
  });

  it('every part of Mantine that the pages use has its style', () => {
    const whole = readFileSync(join(projectRoot, 'node_modules/@mantine/core/styles.css'), 'utf8');
    const [scripts, styles] = [builtOf('.js'), builtOf('.css')];
    const used = [...new Set(scripts.match(/\bm_[\da-f]{6,9}\b/g))];
    const styled = used.filter((name) => whole.includes(`.${name}`));
    expect(styled.length).toBeGreaterThan(100);
    expect(styled.filter((name) => !styles.includes(`.${name}`))).toEqual([]);
  });

  it('the fonts are what `npm run fonts` makes', async () => {
    const made = (await import(FONTS)) as { leanFonts(): Promise<Map<string, Buffer>> };
    for (const [name, content] of await made.leanFonts()) {
      const kept = readFileSync(join(dirname(FONTS), name));
      expect({ name, isTheSame: kept.equals(content) }).toEqual({ name, isTheSame: true });
    }
  });
});

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(BUILT, 'assets', file)).size, 0) / 1000;

const builtOf = (ending: string): string =>
  readdirSync(join(BUILT, 'assets'))
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(BUILT, 'assets', file), 'utf8'))
    .join('');
