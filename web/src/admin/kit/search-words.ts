import { type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { plain } from '../../ui/plain';

export function hasWords(text: string, words: string): boolean {
  const all = plain(text);
  return plain(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** For Mantine's lists: an option that has all the words, with marks or without. */
export const withoutMarks: OptionsFilter = ({ options, search, limit }) =>
  (options as ComboboxItem[])
    .filter(({ label, value }) => hasWords(`${label} ${value}`, search))
    .slice(0, limit);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Whether a name was typed as it is read; not every keyboard has its marks. */
export const isTyped = (text: string, name: string): boolean =>
  plain(text.trim()) === plain(name.trim());
