import { type Schemas } from '../../api/desk';
import { dayOf } from '../when';

export type Entry = Schemas['TimelineEntryDto'];

export const KINDS = ['talk', 'steps', 'work', 'files', 'clocks'] as const;
export type Kind = (typeof KINDS)[number];

/** By the beginning of what the type is called after `incident.`; whatever is in no list is a step of the case. */
const BEGINNINGS: readonly (readonly [Kind, readonly string[]])[] = [
  ['talk', ['commented', 'info-requested', 'info-provided', 'disputed', 'confirmed']],
  ['work', ['task-added', 'task-changed', 'playbook-', 'observable', 'linked', 'unlinked']],
  ['files', ['attachment-', 'evidence-']],
  ['clocks', ['deadline-', 'task-overdue', 'info-timed-out', 'transfer-timed-out', 'phase-']],
];

export function kindOf(type: Entry['type']): Kind {
  const name = type.slice('incident.'.length);
  const found = BEGINNINGS.find(([, starts]) => starts.some((start) => name.startsWith(start)));
  return found ? found[0] : 'steps';
}

// What happens by the way; it stays small between the words and steps of people.
const QUIET: readonly string[] = [
  ...['incident.task-added', 'incident.task-changed', 'incident.playbook-applied'],
  ...['incident.observable-added', 'incident.observables-added', 'incident.observable-changed'],
  ...['incident.attachment-added', 'incident.attachment-read'],
  ...['incident.evidence-exported', 'incident.phase-changed'],
  ...['incident.deadline-warned', 'incident.alert-repeated', 'incident.alert-grouped'],
];

export type Look = 'comment' | 'step' | 'quiet';

export const lookOf = ({ type }: Pick<Entry, 'type'>): Look =>
  type === 'incident.commented' ? 'comment' : QUIET.includes(type) ? 'quiet' : 'step';

/** What somebody wrote, of a comment. */
export const textOf = ({ data }: Pick<Entry, 'data'>): string =>
  typeof data.text === 'string' ? data.text : '';

export interface Day {
  /** `2026-11-26` */
  readonly day: string;
  readonly entries: readonly Entry[];
}

/** Day after day in local time, as they came. */
export function daysOf(entries: readonly Entry[]): Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, some]) => ({ day, entries: some }));
}

/** The first of others' entries after what was last seen; none where nothing was seen yet, for then all would be new. */
export const firstUnread = (
  entries: readonly Entry[],
  seen: number | null,
  me: string,
): Entry | undefined =>
  seen === null
    ? undefined
    : entries.find(({ sequence, actor }) => sequence > seen && actor.id !== me);

export const countOf = (entries: readonly Entry[]): ReadonlyMap<Kind, number> =>
  entries.reduce((counts, { type }) => {
    const kind = kindOf(type);
    return counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }, new Map<Kind, number>());
