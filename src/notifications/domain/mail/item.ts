/** A case as far as somebody sees it at this moment. */
export interface Told {
  readonly title: string;
  readonly status: string;
  readonly severity: string;
  readonly tlp: string;
  readonly restricted: boolean;
  readonly nextDueAt: Date | null;
}

/** One step that somebody is told of. */
export interface Item {
  /** The event's type, or NOTICE. */
  readonly type: string;
  /** Of a case, or what else it is about. */
  readonly code: string;
  readonly at: Date;
  /** Null: not about a case, or about one that they only hear that it is there. */
  readonly seen: Told | null;
  /** The deadline that it is about. */
  readonly deadline: { readonly kind: string; readonly dueAt: Date } | null;
}

const MAY_LEAVE: readonly string[] = ['CLEAR', 'GREEN', 'AMBER'];

/**
 * What of a case may lie in a mailbox that the desk does not keep. TLP 2.0: AMBER+STRICT stays in the organisation that was told,
 * RED with the persons; a restricted case with its circle.
 */
export const open = ({ seen }: Item): Told | null =>
  seen && !seen.restricted && MAY_LEAVE.includes(seen.tlp) ? seen : null;

/** A sentence in the reader's language, its {gaps} filled. */
export type Say = (key: string, facts?: Readonly<Record<string, unknown>>) => string;

const NOT_OF_CASES: readonly string[] = ['webhook.disabled', 'delivery.died'];
export const isOfCase = ({ type }: Item): boolean => !NOT_OF_CASES.includes(type);

/** What happened, in words that say nothing of whose weakness it is: the same for every case. */
export const whatHappened = ({ type }: Item, say: Say): string => say(`what.${type}`);

/** The same with how bad it is, where that may be said. */
export function headline(item: Item, say: Say): string {
  const what = whatHappened(item, say);
  const told = open(item);
  return told ? say('headline', { what, severity: say(`severity.${told.severity}`) }) : what;
}

/** Addresses that nobody can click on: whoever writes a title must not get a link into the desk's own mail. */
export const defanged = (text: string): string =>
  text.replace(/:\/\//g, '[:]//').replace(/(?<=[\p{L}\p{N}-])\.(?=\p{L}{2,})/gu, '[.]');
