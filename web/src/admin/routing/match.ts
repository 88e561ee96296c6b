import { type Facts, type When } from './facts';

/** The first thing that a rule asks for and that is not so. */
export interface Miss {
  readonly fact: string;
  readonly wanted: unknown;
}

const isMet = (wanted: unknown, actual: unknown): boolean =>
  Array.isArray(wanted) ? wanted.includes(actual) : wanted === actual;

/** As the desk itself reads a condition: every member, and one of `anyOf` where that is given. */
export function missOf(when: When, facts: Facts): Miss | null {
  const { anyOf, ...members } = when;
  for (const [fact, wanted] of Object.entries(members)) {
    if (!isMet(wanted, facts[fact as keyof Facts])) return { fact, wanted };
  }
  if (!Array.isArray(anyOf)) return null;
  const holds = (anyOf as When[]).some((one) => missOf(one, facts) === null);
  return holds ? null : { fact: 'anyOf', wanted: anyOf };
}

interface Row {
  readonly id: string;
  readonly when: When;
}

export interface Judged<R extends Row> {
  readonly row: R;
  readonly miss: Miss | null;
}

/** Each rule up to the one that decides, with why those above it did not; nothing where none does. */
export function judged<R extends Row & { readonly order: number }>(
  rules: readonly R[],
  facts: Facts,
): { readonly above: readonly Judged<R>[]; readonly decides: R } | null {
  const all = [...rules]
    .sort((a, b) => a.order - b.order)
    .map((row) => ({ row, miss: missOf(row.when, facts) }));
  const at = all.findIndex(({ miss }) => miss === null);
  const found = all[at];
  return found ? { above: all.slice(0, at), decides: found.row } : null;
}

export const adding = <R extends Row>(modifiers: readonly R[], facts: Facts): readonly R[] =>
  modifiers.filter(({ when }) => missOf(when, facts) === null);
