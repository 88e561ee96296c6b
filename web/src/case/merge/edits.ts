/** What a form holds: each field a value that can be compared. */
export type Fields = Readonly<Record<string, string | boolean | null>>;

/** Of each field that somebody has typed into: what stood there when they began, and what they made of it. */
export type Edits<T extends Fields> = {
  readonly [K in keyof T]?: { readonly was: T[K]; readonly is: T[K] };
};

type Name<T> = Extract<keyof T, string>;

const namesOf = <T extends Fields>(edits: Edits<T>): readonly Name<T>[] =>
  Object.keys(edits) as Name<T>[];

const without = <T extends Fields>(edits: Edits<T>, name: Name<T>): Edits<T> =>
  Object.fromEntries(Object.entries(edits).filter(([key]) => key !== name)) as Edits<T>;

/** Typed into: what is as it stands is no edit any more. */
export function edited<T extends Fields>(edits: Edits<T>, now: T, change: Partial<T>): Edits<T> {
  return (Object.keys(change) as Name<T>[]).reduce<Edits<T>>((so, name) => {
    const is = change[name];
    if (is === undefined || is === now[name]) return without(so, name);
    return { ...so, [name]: { was: so[name] ? so[name].was : now[name], is } };
  }, edits);
}

/** What the form shows: of what nobody has typed into, what others make of it meanwhile. */
export const valuesOf = <T extends Fields>(edits: Edits<T>, now: T): T => ({
  ...now,
  ...Object.fromEntries(namesOf(edits).map((name) => [name, edits[name]?.is])),
});

/** What would be sent. */
export const changesOf = <T extends Fields>(edits: Edits<T>, now: T): Partial<T> =>
  Object.fromEntries(
    namesOf(edits)
      .filter((name) => edits[name]?.is !== now[name])
      .map((name) => [name, edits[name]?.is]),
  ) as Partial<T>;

/** Fields that somebody else has changed to something else since they were typed into. */
export const clashesOf = <T extends Fields>(edits: Edits<T>, now: T): readonly Name<T>[] =>
  namesOf(edits).filter((name) => edits[name]?.was !== now[name] && edits[name]?.is !== now[name]);

/** The word of the other holds. */
export const takingNew = without;

/** The own word holds, in full knowledge of the other's. */
export const keepingMine = <T extends Fields>(edits: Edits<T>, now: T, name: Name<T>): Edits<T> => {
  const edit = edits[name];
  return edit ? { ...edits, [name]: { was: now[name], is: edit.is } } : edits;
};
