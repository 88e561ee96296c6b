import { useCallback, useState } from 'react';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface Fields<Values extends object> {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  readonly isChanged: boolean;
  /** What differs from what was read: a change of one field leaves those of others alone. */
  readonly changes: () => Partial<Values>;
  readonly reset: (values: Values) => void;
}

/** The fields of a form, and what was in them when it was opened. */
export function useFields<Values extends object>(initial: Values): Fields<Values> {
  const [read, setRead] = useState(initial);
  const [values, setValues] = useState(initial);
  const set = useCallback(
    (change: Partial<Values>) => setValues((was) => ({ ...was, ...change })),
    [],
  );
  const reset = useCallback((next: Values) => {
    setRead(next);
    setValues(next);
  }, []);
  const changes = () =>
    Object.fromEntries(
      Object.entries(values).filter(
        ([name, value]) => !isSame(value, (read as Record<string, unknown>)[name]),
      ),
    ) as Partial<Values>;
  return { values, set, isChanged: !isSame(values, read), changes, reset };
}
