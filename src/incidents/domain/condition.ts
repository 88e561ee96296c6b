/** A list is met by one of its values, a boolean by the same one, a number from `atLeast` up. */
export type Wanted<Fact> = [Fact] extends [boolean]
  ? boolean
  : [Fact] extends [number]
    ? { readonly atLeast: number }
    : readonly NonNullable<Fact>[];

/** What a row of a table asks of the facts: every member, and one of `anyOf` where that is given. */
export type Condition<Facts> = { readonly [Fact in keyof Facts]?: Wanted<Facts[Fact]> } & {
  readonly anyOf?: readonly Condition<Facts>[];
};

/** The member of a condition that does not hold, with what it asks and what is the case. */
export interface Failure {
  readonly condition: string;
  readonly wanted: unknown;
  readonly actual: unknown;
}

export const matches = <Facts extends object>(when: Condition<Facts>, facts: Facts): boolean =>
  firstFailure(when, facts) === null;

/**
 * The first member that does not hold, in the order they are written; null when all hold.
 * A name that is no fact never holds, so a row with a slip in it stays without effect.
 */
export function firstFailure<Facts extends object>(
  when: Condition<Facts>,
  facts: Facts,
): Failure | null {
  const { anyOf, ...members } = when;
  const known = facts as Readonly<Record<string, unknown>>;
  for (const [condition, wanted] of Object.entries(members)) {
    const actual = known[condition] ?? null;
    if (!isMet(wanted, actual)) return { condition, wanted, actual };
  }
  if (!anyOf || anyOf.some((alternative) => matches(alternative, facts))) return null;
  const named = anyOf.flatMap((alternative) => Object.keys(alternative));
  const actual = Object.fromEntries(named.map((name) => [name, known[name] ?? null]));
  return { condition: 'anyOf', wanted: anyOf, actual };
}

function isMet(wanted: unknown, actual: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.includes(actual);
  if (typeof wanted !== 'object' || wanted === null) return wanted === actual;
  return 'atLeast' in wanted && Number(actual) >= Number(wanted.atLeast);
}
