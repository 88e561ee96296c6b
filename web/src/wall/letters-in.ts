import { type CSSProperties } from 'react';

/** How much has to find room on one line, for the style that makes room for it. */
export const lettersIn = (...words: readonly string[]): CSSProperties =>
  ({ '--letters': words.join('').length }) as CSSProperties;
