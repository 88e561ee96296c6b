import { type Schemas } from '../../api/desk';

export type Outcome = 'create' | 'update' | 'unchanged' | 'error';
export type Imported = Omit<Schemas['ImportDto'], 'rows'> & {
  readonly rows: readonly ImportedRow[];
};
export type ImportedRow = Schemas['ImportRowDto'];
export type Shown = Outcome | 'all';

/** What has to be corrected comes first, then what will be done. */
export const OUTCOMES: readonly Outcome[] = ['error', 'create', 'update', 'unchanged'];

export const TONES = { error: 'bad', create: 'ok', update: 'warn', unchanged: 'off' } as const;

export const rowsShown = (rows: readonly ImportedRow[], shown: Shown): readonly ImportedRow[] =>
  shown === 'all' ? rows : rows.filter(({ outcome }) => outcome === shown);

/** What somebody wants to see first: the faults where there are any. */
export const firstShown = ({ counts }: Pick<Imported, 'counts'>): Shown =>
  counts.error > 0 ? 'error' : 'all';

export const toWrite = ({ create, update }: Imported['counts']): number => create + update;

export interface Words {
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  /** The word for one of the desk's own values, such as a kind of agency. */
  readonly of: (value: string) => string;
}

/** A value of the register as people say it. */
export function spoken(value: unknown, words: Words): string {
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(String).join(', ') || words.nothing;
  if (typeof value === 'string') return words.of(value);
  if (typeof value === 'number') return String(value);
  return namesIn(value as Readonly<Record<string, unknown>>);
}

/** A name in both languages: the one that changed may be the other. */
const namesIn = ({ vi, en }: Readonly<Record<string, unknown>>): string =>
  vi === en ? String(vi) : `${String(vi)} / ${String(en)}`;
