import { type Windows } from './phase.js';

const NAMES = ['before', 'during', 'after'] as const;

/** The first window that ends before it begins, or begins before one ahead of it has ended; null when all are in order. */
export function misplacedWindow(windows: Windows): (typeof NAMES)[number] | null {
  let last = '';
  for (const name of NAMES) {
    const window = windows[name];
    if (!window) continue;
    if (window.to < window.from || window.from <= last) return name;
    last = window.to;
  }
  return null;
}
