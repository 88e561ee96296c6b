/** What is wrong with a draft of a table: where in the body, and which rule that resources put into words. */
export interface Finding {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly rule: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export const below = (pointer: string, member: string | number): string =>
  `${pointer}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Each value that stood before already, at its own place. */
export const repeated = <T>(
  rows: readonly T[],
  valueOf: (row: T) => unknown,
  pointerOf: (index: number) => string,
): Finding[] => {
  const values = rows.map(valueOf);
  return values.flatMap((value, i) =>
    values.indexOf(value) < i
      ? [{ pointer: pointerOf(i), rule: 'repeated', facts: { value } }]
      : [],
  );
};
