import { type FieldChange } from '../stale';
import { type Entry } from '../story/story';
import { type Fields } from './edits';

export type NameOf<T extends Fields> = Extract<keyof T, string>;

/** How a form speaks of its fields. */
export interface Wording<T extends Fields> {
  readonly label: (name: NameOf<T>) => string;
  readonly say: (name: NameOf<T>, value: T[NameOf<T>]) => string;
  /** Under what the record of the case keeps changes of it. */
  readonly recorded: (name: NameOf<T>) => readonly string[];
}

export interface Changer {
  readonly by: string;
  readonly at: string;
}

const changedIn = ({ data }: Pick<Entry, 'data'>): readonly Pick<FieldChange, 'field'>[] =>
  Array.isArray(data.changes) ? (data.changes as FieldChange[]) : [];

/** Who was the last to change one of these, as the record of the case has it. */
export function changerOf(
  entries: readonly Pick<Entry, 'at' | 'actor' | 'data'>[],
  fields: readonly string[],
): Changer | null {
  const last = entries.findLast((entry) =>
    changedIn(entry).some(({ field }) => fields.includes(field)),
  );
  return last ? { by: last.actor.name, at: last.at } : null;
}
