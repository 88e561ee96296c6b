import { type QueueSearch, readSearch, VIEWS } from './search';

/** Filters that somebody has put aside. Without a name of its own it is called by what it narrows to. */
export interface SavedView {
  readonly name: string;
  readonly search: QueueSearch;
}

// So many tabs are still found; more than that nobody remembers.
export const MOST_VIEWS = 12;
export const LONGEST_NAME = 60;

type Views = readonly SavedView[];

const LAST_KEY = 9;

/** The figures behind those of the ready views, as long as there are figures. */
export const keyOf = (place: number): string | undefined => {
  const key = VIEWS.length + place + 1;
  return key > LAST_KEY ? undefined : String(key);
};

const written = (search: QueueSearch): string =>
  JSON.stringify(Object.entries(search).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The same filters, in whatever order they were set. */
export const isSame = (one: QueueSearch, other: QueueSearch): boolean =>
  written(one) === written(other);

export const viewOf = (views: Views, search: QueueSearch): SavedView | undefined =>
  views.find((view) => isSame(view.search, search));

/** What a browser has kept, also from before views had names. Of what cannot be understood nothing is left. */
export function readViews(kept: string | undefined): Views {
  const given = parsed(kept);
  return given.flatMap((one): SavedView[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { name, search } = one as { readonly name?: unknown; readonly search?: unknown };
    if (typeof search !== 'object' || search === null) {
      return [{ name: '', search: readSearch(one as Readonly<Record<string, unknown>>) }];
    }
    const filters = readSearch(search as Readonly<Record<string, unknown>>);
    return [{ name: typeof name === 'string' ? name : '', search: filters }];
  });
}

function parsed(kept: string | undefined): readonly unknown[] {
  try {
    const given: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(given) ? given : [];
  } catch {
    return [];
  }
}

/** Under this name: in its place where it is kept already, else behind the others. */
export function named(views: Views, search: QueueSearch, name: string): Views {
  const view = { name: name.trim().slice(0, LONGEST_NAME), search };
  if (!viewOf(views, search)) return [...views, view];
  return views.map((one) => (isSame(one.search, search) ? view : one));
}

export const without = (views: Views, search: QueueSearch): Views =>
  views.filter((view) => !isSame(view.search, search));
