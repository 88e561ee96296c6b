import { type Schemas } from '../../api/desk';

export type PossibleMove = Schemas['PossibleMoveDto'];
export type MoveName = PossibleMove['event'];
type Guard = PossibleMove['blockedBy'][number];

/** How a member of a move is asked for. */
export type Asking =
  | 'text'
  | 'when'
  | 'person'
  | 'people'
  | 'agency'
  | 'authority'
  | 'case'
  | 'questions'
  | 'reasonCode';

export interface Field {
  readonly name: string;
  readonly as: Asking;
  readonly required: boolean;
}

/** Members in the order in which somebody thinks of them; `?` may be left out, the others the API decides upon. */
const FORMS: Readonly<Record<MoveName, readonly string[]>> = {
  acknowledge: [],
  start: [],
  confirm: [],
  unmerge: ['reason?'],
  accept: ['handler', 'reason?'],
  contain: ['actions', 'evidence?', 'reason?'],
  eradicate: ['cause', 'backup?'],
  recover: ['check', 'restoredAt'],
  resolve: ['resolution'],
  close: ['rootCause?', 'lessons?', 'reason?'],
  reject: ['reasonCode', 'reason', 'referTo?'],
  merge: ['into', 'reason?'],
  request_info: ['questions', 'dueAt'],
  provide_info: ['answer'],
  transfer_request: ['to', 'note', 'reason?'],
  transfer_accept: ['handler'],
  transfer_decline: ['reason'],
  restrict: ['reason', 'people?'],
  add_unit: ['agency', 'reason?'],
  withdraw: ['reason'],
  unstable: ['reason'],
  dispute: ['reason'],
  reopen: ['reason'],
  reopen_rejected: ['reason'],
};

const ASKED_AS: Readonly<Record<string, Asking>> = {
  ...{ restoredAt: 'when', dueAt: 'when', handler: 'person', people: 'people' },
  ...{ agency: 'agency', referTo: 'agency', to: 'authority', into: 'case' },
  ...{ questions: 'questions', reasonCode: 'reasonCode' },
};

const fieldOf = (name: string, required: boolean): Field => ({
  ...{ name, required },
  as: ASKED_AS[name] ?? 'text',
});

/**
 * What the form of a move asks: exactly what the API requires now, and what may go with it. A member that the API has
 * begun to require and this table does not know is asked for too, as a text.
 */
export function fieldsOf({ event, requires }: Pick<PossibleMove, 'event' | 'requires'>): Field[] {
  const known = FORMS[event].map((name) => name.replace('?', ''));
  const named = known.map((name) => fieldOf(name, requires.includes(name)));
  const unknown = requires.filter((name) => !known.includes(name));
  return [...named, ...unknown.map((name) => fieldOf(name, true))];
}

/** Done by one press: what it does is plain, and nobody is told to wait by it. */
const AT_ONCE: readonly MoveName[] = ['acknowledge', 'start'];
export const isAtOnce = (move: PossibleMove): boolean =>
  AT_ONCE.includes(move.event) && move.requires.length === 0;

/** What brings a case on, in the order in which it goes on; whatever else can be done stands behind. */
const ONWARD: readonly MoveName[] = [
  ...(['transfer_accept', 'provide_info', 'acknowledge', 'accept', 'start', 'contain'] as const),
  ...(['eradicate', 'recover', 'resolve', 'confirm', 'close', 'reopen', 'unmerge'] as const),
];
const isOnward = ({ event }: PossibleMove): boolean => ONWARD.includes(event);

/** What has an end that people can bring about; the rest simply does not apply to the case. */
const CURABLE: readonly Guard[] = [
  ...(['confirmedOrSilent', 'mandatoryTasksDone', 'notWaiting', 'noApprovalPending'] as const),
  ...(['noTransferPending', 'closerIsNotHandler', 'senderConfirmed'] as const),
];

export interface Sorted {
  readonly onward: readonly PossibleMove[];
  readonly others: readonly PossibleMove[];
  /** Not now, with what stands in the way. */
  readonly blocked: readonly PossibleMove[];
  /** Not of this case as it is. */
  readonly unfit: readonly PossibleMove[];
}

export function sorted(moves: readonly PossibleMove[]): Sorted {
  const free = moves.filter(({ blockedBy }) => blockedBy.length === 0);
  const hindered = moves.filter(({ blockedBy }) => blockedBy.length > 0);
  const isCurable = ({ blockedBy }: PossibleMove) =>
    blockedBy.every((guard) => CURABLE.includes(guard));
  const place = ({ event }: PossibleMove) => ONWARD.indexOf(event);
  return {
    onward: free.filter(isOnward).sort((a, b) => place(a) - place(b)),
    others: free.filter((move) => !isOnward(move)),
    blocked: hindered.filter(isCurable),
    unfit: hindered.filter((move) => !isCurable(move)),
  };
}

/** Under what a form keeps what was typed into it. */
export type Value = string | readonly string[];
export type Values = Readonly<Record<string, Value | undefined>>;

const said = (value: Value | undefined): Value | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  const some = value.map((one) => one.trim()).filter((one) => one !== '');
  return some.length === 0 ? undefined : some;
};

/** Of the fields that must be filled, those that are not. Whoever is refused as out of scope must be sent to somebody. */
export const missingIn = (fields: readonly Field[], values: Values): string[] =>
  fields
    .filter(({ name, required }) => required || isNeededBy(name, values))
    .map(({ name }) => name)
    .filter((name) => said(values[name]) === undefined);

const CHOICES: readonly Asking[] = ['person', 'agency', 'authority', 'case', 'reasonCode'];

/** Whether there is nothing to write in it. */
export const isChosen = (fields: readonly Field[], name: string): boolean =>
  fields.some((field) => field.name === name && CHOICES.includes(field.as));

export const isNeededBy = (name: string, { reasonCode }: Values): boolean =>
  name === 'referTo' && reasonCode === 'out_of_scope';

/** The body of the request: what was said, times as instants, nothing that is empty. */
export function bodyOf(
  event: MoveName,
  fields: readonly Field[],
  { values, toInstant }: { values: Values; toInstant: (wall: string) => string },
): Schemas['MoveBody'] {
  const members = fields.flatMap(({ name, as }) => {
    const value = said(values[name]);
    if (value === undefined) return [];
    return [[name, as === 'when' && typeof value === 'string' ? toInstant(value) : value] as const];
  });
  return { event, ...Object.fromEntries(members) };
}
