/** Without case and marks: `dak doa` finds `Đăk Đoa`. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

const MOST = 50;

/** Those that have every word of what was typed; those that begin with it first. */
export function found<T extends { readonly label: string }>(
  all: readonly T[],
  typed: string,
): readonly T[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const start = words.join(' ');
  const fits = all.filter(({ label }) => {
    const name = folded(label);
    return words.every((word) => name.includes(word));
  });
  const [first, rest] = [true, false].map((wanted) =>
    fits.filter(({ label }) => folded(label).startsWith(start) === wanted),
  );
  return [...(first ?? []), ...(rest ?? [])].slice(0, MOST);
}
