import { useState } from 'react';
import { type KeptIn, useKept } from '../use-kept';
import {
  changesOf,
  clashesOf,
  edited,
  type Edits,
  type Fields,
  keepingMine,
  takingNew,
  valuesOf,
} from './edits';

export type Side = 'now' | 'mine';

/** A form over what others may change too: nothing typed is replaced, nothing else grows old. Kept until it is sent. */
export function useEdits<T extends Fields>(incident: KeptIn, name: string, now: T) {
  const [edits, keep, drop] = useKept<Edits<T>>(incident, name, {});
  const [isRestored] = useState(() => Object.keys(changesOf(edits, now)).length > 0);
  type Name = Extract<keyof T, string>;
  const settled = (choices: Readonly<Partial<Record<Name, Side>>>): Edits<T> =>
    (Object.keys(choices) as Name[]).reduce(
      (so, field) =>
        choices[field] === 'now' ? takingNew(so, field) : keepingMine(so, now, field),
      edits,
    );
  return {
    values: valuesOf(edits, now),
    changes: changesOf(edits, now),
    clashes: clashesOf(edits, now),
    wasOf: (field: Name): T[Name] => edits[field]?.was ?? now[field],
    set: (change: Partial<T>) => keep(edited(edits, now, change)),
    /** Says of fields which word holds, and gives what is left to be sent. */
    settle: (choices: Readonly<Partial<Record<Name, Side>>>): Partial<T> => {
      const next = settled(choices);
      keep(next);
      return changesOf(next, now);
    },
    drop,
    /** Somebody had begun, and was interrupted. */
    isRestored,
  };
}

export type Editing<T extends Fields> = ReturnType<typeof useEdits<T>>;
