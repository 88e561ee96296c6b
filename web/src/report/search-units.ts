import { plain } from '../ui/plain';

const MOST = 50;

/** Those that have every word of what was typed; those that begin with it first. */
export function found<T extends { readonly label: string }>(
  all: readonly T[],
  typed: string,
): readonly T[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const start = words.join(' ');
  const fits = all.filter(({ label }) => {
    const name = plain(label);
    return words.every((word) => name.includes(word));
  });
  const [first, rest] = [true, false].map((wanted) =>
    fits.filter(({ label }) => plain(label).startsWith(start) === wanted),
  );
  return [...(first ?? []), ...(rest ?? [])].slice(0, MOST);
}
