import { build, type Plugin, type Rolldown } from 'vite';
import { OPENED, withImports } from './needed.ts';
import { styled } from './styled.ts';

/**
 * What is fetched together, from what every page needs to what two pages share. Left to itself the build makes a file of
 * each icon that two pages show: a hundred files for the queue, which a browser fetches six at a time. Whatever has no
 * part stays where the build puts it.
 */
type Part = string;

/** The entries and the later files that cannot be drawn without a module. */
type Roots = ReadonlySet<string>;

/** What asks the API while the rest is still on its way: all that the first script of the console brings with it. */
const FIRST = '/console.html';

/** Six files are fetched side by side, and this one is the heaviest whatever is done: nothing lies with it that need not. */
const DRAWING = /\/node_modules\/react-dom\/(?:client|cjs\/react-dom-client)|\/web\/src\/draw\.tsx/;
/** Stands on nothing else: beside what stands on React it makes two files of one that came last. */
const PLAIN =
  /\/node_modules\/(?:i18next|openapi-fetch|eventsource-parser)\/|\/clients\/typescript\//;
const LIBRARY = '/node_modules/';

const STYLE = '.css';

/** What is opened at an address of its own; the other files that are fetched later lie over one. */
const PAGE = /(?:\.lazy|\/AdminPage|\/DutyPage)\.tsx$/;

/** Small, and leaning on nothing that only some pages have. */
const LIGHT = /\/web\/src\/(?!signin\/)|\/@(?:tabler\/icons-react|mantine\/hooks|tanstack)\//;

/** Fields of days and times: of what opens over pages, and of no page of the desk at first. */
const DATES = /\/web\/src\/ui\/dates\/[\w-]+\.tsx?$|\/IconCalendar\.mjs$/;

/** So many areas of the desk need it that whoever opens one will open another. */
const MANY = 3;

/**
 * The first build says who needs what after everything unused is gone; the second puts it together. A module needs only
 * what at least the same pages need, so that no part ever waits for a later one.
 */
export function parts(): Plugin {
  let roots: ReadonlyMap<string, Roots> = new Map();
  const groups = [{ name: (id: string) => partOf(id, roots.get(id)), debugName: 'parts' }];
  const codeSplitting = { includeDependenciesRecursively: false, groups };
  return {
    name: 'parts',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting } } } }),
    async configResolved({ root, build: { rolldownOptions } }) {
      const { input = [] } = rolldownOptions;
      const first = await build({
        ...{ root, configFile: false, logLevel: 'silent', plugins: [styled()] },
        build: { write: false, minify: false, rolldownOptions: { input } },
      });
      roots = rootsIn((first as Rolldown.RolldownOutput).output);
    },
  };
}

function partOf(id: string, roots: Roots = new Set()): Part | null {
  // The texts of the first page come with its document; of others each is fetched when it is needed.
  if (id.endsWith('.json')) return null;
  if (roots.size < 2) return ofOne(id, [...roots][0] ?? '');
  if ([...roots].some((root) => root.endsWith(FIRST))) return 'first';
  const areas = new Set([...roots].map(areaOf));
  if (areas.has('form')) return ofForm(id, areas);
  if (DATES.test(id)) return 'dates';
  if (areas.has('desk')) return id.includes(LIBRARY) ? 'libraries' : 'desk';
  return ofPages(id, roots) ?? ofAreas(areas);
}

/** What one alone needs is in its file, but for the styles: they are one file of a page. */
function ofOne(id: string, root: string): Part | null {
  if (root.endsWith('/open-console.tsx')) return 'desk';
  return id.endsWith(STYLE) && root.endsWith('.lazy.tsx') ? areaOf(root) : null;
}

function ofForm(id: string, areas: ReadonlySet<string>): Part {
  if (areas.has('desk')) {
    if (DRAWING.test(id)) return 'drawing';
    return PLAIN.test(id) ? 'plain' : 'base';
  }
  if (areas.size === 1) return 'form';
  return id.endsWith(STYLE) ? 'base' : 'shared';
}

/** What a page cannot be drawn without. Of the libraries that two have each fetches what it needs and no more. */
function ofPages(id: string, roots: Roots): Part | null {
  const pages = [...new Set([...roots].filter((root) => PAGE.test(root)).map(areaOf))].sort();
  const [page] = pages;
  if (page === undefined) return null;
  const isItsOwn = [...roots].every((root) => [page, 'over'].includes(areaOf(root)));
  if (pages.length === 1 && isItsOwn) return page;
  return LIGHT.test(id) || pages.length >= MANY ? 'desk' : ['kit', ...pages].join('-');
}

/** What only opens over a page. */
function ofAreas(areas: ReadonlySet<string>): Part | null {
  if (areas.size >= MANY) return 'later';
  const [area] = areas;
  return areas.size === 1 && area !== undefined ? `${area}-later` : null;
}

/** What the entry of the desk is, and what it fetches whatever the page. */
const DESK = ['console.html', ...OPENED['console.html']].map((name) => `/web/${name}`);

/** The entries are areas of their own; what the form fetches later belongs to it. */
function areaOf(root: string): string {
  if (DESK.some((name) => root.endsWith(name))) return 'desk';
  const area = /\/src\/([\w-]+)\//.exec(root)?.[1] ?? 'form';
  // What lies over a page, the keys or the notices, is fetched when it is opened.
  if (area === 'console') return 'over';
  return area === 'report' ? 'form' : area;
}

/** Of each module that is left, which files cannot do without the file it is in. */
function rootsIn(output: Rolldown.RolldownOutput['output']): ReadonlyMap<string, Roots> {
  const chunks = output.filter((one) => one.type === 'chunk');
  const roots = new Map<string, Set<string>>();
  for (const chunk of chunks) {
    const { facadeModuleId: root } = chunk;
    if (root === null) continue;
    for (const { moduleIds } of withImports([chunk], chunks)) {
      for (const id of moduleIds) roots.set(id, (roots.get(id) ?? new Set()).add(root));
    }
  }
  return roots;
}
