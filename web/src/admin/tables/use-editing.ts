import { useState } from 'react';
import { type RuleTable } from './use-rule-table';

export type Tab = 'in-force' | 'draft' | 'history';

export interface Editing<Edit> {
  readonly tab: Tab;
  readonly show: (tab: Tab) => void;
  /** What is looked at, and tried: what is being written, the draft, or what is in force. */
  readonly shown: Edit | null;
  readonly isEditing: boolean;
  readonly isChanged: boolean;
  /** Of what the writing began from; it goes along as If-Match. */
  readonly etag: string;
  readonly inForce: Edit | null;
  readonly start: () => void;
  readonly change: (edit: Edit) => void;
  readonly stop: () => void;
}

interface Written<Edit> {
  readonly edit: Edit;
  readonly from: Edit;
  readonly etag: string;
}

/** Which edition of a table is before the person, and what they are writing. */
export function useEditing<Edit>(
  { inForce, draft }: RuleTable<Edit>,
  worked: (edit: Edit) => Edit,
): Editing<Edit> {
  const [asked, show] = useState<Tab | null>(null);
  const [written, setWritten] = useState<Written<Edit> | null>(null);
  const tab = tabOf(asked, Boolean(draft));
  // A new draft begins from the one that is open: it takes its place.
  const base = baseOf({ inForce, draft });
  // Not before it is known whether a draft waits: what is said of it stands above.
  const stored = tab === 'draft' ? draft?.data.table : draft === undefined ? null : inForce?.data;
  const start = () => {
    if (!base) return;
    const edit = worked(base.edit);
    setWritten({ edit, from: edit, etag: base.etag });
  };
  return {
    ...{ tab, show, start, isEditing: written !== null, etag: written?.etag ?? '' },
    shown: written?.edit ?? (stored ? worked(stored) : null),
    inForce: inForce ? worked(inForce.data) : null,
    isChanged: written !== null && isOther(written.edit, written.from),
    change: (edit) => setWritten((was) => was && { ...was, edit }),
    stop: () => setWritten(null),
  };
}

const baseOf = <Edit>({ inForce, draft }: Pick<RuleTable<Edit>, 'inForce' | 'draft'>) =>
  draft
    ? { edit: draft.data.table, etag: draft.etag }
    : inForce && { edit: inForce.data as Edit, etag: inForce.etag };

const isOther = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** The draft, where one waits: it is what there is to do. */
function tabOf(asked: Tab | null, hasDraft: boolean): Tab {
  if (asked === null || (asked === 'draft' && !hasDraft)) return hasDraft ? 'draft' : 'in-force';
  return asked;
}
