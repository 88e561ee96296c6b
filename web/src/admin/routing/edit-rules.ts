import { type Modifier, type RoutingEdit, type Rule } from './routing-api';

const STEP = 10;

/** The place in the list is the order: numbers are given anew, with room between them. */
export const ordered = (rules: readonly Rule[]): Rule[] =>
  rules.map((rule, i) => ({ ...rule, order: (i + 1) * STEP }));

/** A table as it is worked on: its rules stand in their order. */
export const worked = ({ rules, modifiers }: RoutingEdit): RoutingEdit => ({
  rules: [...rules].sort((a, b) => a.order - b.order),
  modifiers: [...modifiers],
});

export function moved(rules: readonly Rule[], from: number, to: number): Rule[] {
  const [rule] = rules.slice(from, from + 1);
  if (!rule || to < 0 || to >= rules.length) return [...rules];
  const rest = rules.filter((_, i) => i !== from);
  return ordered([...rest.slice(0, to), rule, ...rest.slice(to)]);
}

export const replaced = <Row>(rows: readonly Row[], at: number, row: Row): Row[] =>
  at < 0 ? [...rows, row] : rows.map((one, i) => (i === at ? row : one));

export const without = <Row>(rows: readonly Row[], at: number): Row[] =>
  rows.filter((_, i) => i !== at);

export const emptyRule = (): Rule => ({ ...emptyModifier(), order: 0, lead: '', mode: 'lead' });

export const emptyModifier = (): Modifier => ({
  ...{ id: '', when: {}, support: [], notify: [], basis: null },
  why: { vi: '', en: '' },
});

/** The findings below one row of the table, wherever the table stands in what was sent. */
export function findingsOf(
  faults: ReadonlyMap<string, string>,
  place: string,
): readonly (readonly [string, string])[] {
  return [...faults]
    .map(([pointer, detail]) => [pointer.replace(/^\/table/, ''), detail] as const)
    .filter(([pointer]) => pointer === place || pointer.startsWith(`${place}/`))
    .map(([pointer, detail]) => [pointer.slice(place.length), detail] as const);
}

/** Whether two rows say something else; their place and the order of their members say nothing. */
export const isOther = (a: Rule | Modifier, b: Rule | Modifier): boolean =>
  sorted({ ...a, order: 0 }) !== sorted({ ...b, order: 0 });

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => a.localeCompare(b)))
      : member,
  );
