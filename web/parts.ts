import { build, type Plugin, type Rolldown } from 'vite';

/**
 * What is fetched together, from what every page needs to what some pages of the administration share. Left to itself the
 * build makes a file of each icon that two pages show: a hundred files for the queue, which a browser fetches six at a
 * time. Whatever has no part stays where the build puts it.
 */
const PARTS = [
  'first',
  'base',
  'shared',
  'desk',
  'gate',
  'shell',
  'kit',
  'later',
  'admin-kit',
  'form',
] as const;
type Part = (typeof PARTS)[number];

/** The entries and the later pages that cannot be drawn without a module. */
type Roots = ReadonlySet<string>;

/** Asks who is there while the rest is still on its way. */
const FIRST = /\/src\/api\/session\.ts$|vite\/preload-helper/;

/** So many areas of the desk need it that whoever opens one will open another. */
const MANY = 3;

/**
 * The first build says who needs what after everything unused is gone; the second puts it together. A module needs only
 * what at least the same pages need, so that no part ever waits for a later one.
 */
export function parts(): Plugin {
  let roots: ReadonlyMap<string, Roots> = new Map();
  const groups = PARTS.map((part, i) => ({
    name: (id: string) => (partOf(id, roots.get(id)) === part ? part : null),
    debugName: part,
    priority: PARTS.length - i,
  }));
  const codeSplitting = { includeDependenciesRecursively: false, groups };
  return {
    name: 'parts',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting } } } }),
    async configResolved({ root, build: { rolldownOptions } }) {
      const { input = [] } = rolldownOptions;
      const first = await build({
        ...{ root, configFile: false, logLevel: 'silent' },
        build: { write: false, minify: false, rolldownOptions: { input } },
      });
      roots = rootsIn((first as Rolldown.RolldownOutput).output);
    },
  };
}

function partOf(id: string, roots: Roots = new Set()): Part | null {
  if (roots.size < 2 || roots.has(id)) return null;
  if (FIRST.test(id)) return 'first';
  const areas = new Set([...roots].map(areaOf));
  if (areas.has('form')) return areas.has('desk') ? 'base' : areas.size > 1 ? 'shared' : 'form';
  if (areas.has('desk')) return 'desk';
  if (areas.has('signin')) return 'gate';
  if (areas.has('console')) return 'shell';
  if (areas.size >= MANY) return ofManyAreas(roots);
  return areas.size === 1 && areas.has('admin') && roots.size >= MANY ? 'admin-kit' : null;
}

/** With the pages themselves, or only for what opens over them. */
function ofManyAreas(roots: Roots): Part | null {
  const pages = new Set([...roots].filter((root) => root.endsWith('.lazy.tsx')).map(areaOf));
  if (pages.size >= MANY) return 'kit';
  return pages.size === 0 ? 'later' : null;
}

/** The entries are areas of their own; what the form fetches later belongs to it. */
function areaOf(root: string): string {
  if (root.endsWith('/console.html') || root.endsWith('/open-console.tsx')) return 'desk';
  const area = /\/src\/([\w-]+)\//.exec(root)?.[1] ?? 'form';
  // What lies over a page, the keys or the notices, is fetched when it is opened.
  if (area === 'console' && !root.endsWith('/shell.lazy.tsx')) return 'over';
  return area === 'report' ? 'form' : area;
}

/** Of each module that is left, which files cannot do without the file it is in. */
function rootsIn(output: Rolldown.RolldownOutput['output']): ReadonlyMap<string, Roots> {
  const chunks = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])),
  );
  const roots = new Map<string, Set<string>>();
  for (const { facadeModuleId: root, fileName } of chunks.values()) {
    if (root === null) continue;
    for (const { moduleIds } of reached(fileName, chunks)) {
      for (const id of moduleIds) roots.set(id, (roots.get(id) ?? new Set()).add(root));
    }
  }
  return roots;
}

function reached(
  from: string,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
): ReadonlySet<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const waiting = [from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = chunks.get(name);
    if (!chunk || found.has(chunk)) continue;
    found.add(chunk);
    waiting.push(...chunk.imports);
  }
  return found;
}
