import { has, label, LANGUAGES, text } from '../../../common/localisation.js';
import { type Names } from '../../domain/import/headers.js';

export type Importable = 'agency' | 'system';

/** What people write at the head of a column, what they call a choice, and how they say yes and no, as resources have it. */
export const namesOf =
  (register: Importable): Names =>
  (key) => {
    const named = `${register}.${key}`;
    if (has('imports', named)) return inAllLanguages(named);
    return has('imports', key) ? inAllLanguages(key) : choiceOf(key);
  };

// Several names of one thing, the usual one first.
const inAllLanguages = (key: string): string[] => {
  const names = LANGUAGES.map((language) => text(language, 'imports', key).split('|'));
  const first = names.map(([usual = '']) => usual);
  return [...first, ...names.flatMap(([, ...others]) => others)];
};

function choiceOf(key: string): string[] {
  const value = `value.${key.split('.')[1] ?? ''}`;
  if (!has('words', value)) return [];
  const { vi, en } = label('words', value);
  return [vi, en];
}
