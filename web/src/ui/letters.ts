/** A Vietnamese name is called by its last word, so the last two give the letters. */
export const lettersOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase();
