import { type Schemas } from '../api/desk';
import { SEVERITIES, type Severity } from '../ui/severities';
import { askedNarrower, type Narrower, narrowersIn, readNarrower } from './narrower';

export type Incident = Schemas['IncidentDto'];
export type Status = Incident['status'];

export const VIEWS = ['now', 'unassigned', 'mine', 'soon', 'all'] as const;
export type View = (typeof VIEWS)[number];

export const OPEN: readonly Status[] = [
  'submitted',
  'triage',
  'assigned',
  'containment',
  'eradication',
  'recovery',
  'resolved',
];
/** Somebody works on it, and may hand it on. */
export const WORKED_ON: readonly Status[] = ['assigned', 'containment', 'eradication', 'recovery'];
export const STATUSES: readonly Status[] = [...OPEN, 'closed', 'rejected', 'merged', 'withdrawn'];
const SORTS = ['dueAt', '-severity', '-reportedAt', '-updatedAt'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address says: a view and its filters, so that a view is a link. */
export interface QueueSearch extends Narrower {
  readonly view: View;
  readonly q?: string;
  readonly severity?: readonly Severity[];
  readonly status?: readonly Status[];
  readonly unit?: string;
  readonly lead?: string;
  readonly overdue?: boolean;
  readonly sort?: Sort;
}

const among = <T extends string>(known: readonly T[], given: unknown): readonly T[] => {
  const texts: readonly unknown[] =
    typeof given === 'string' ? given.split(',') : Array.isArray(given) ? given : [];
  return known.filter((one) => texts.includes(one));
};

const text = (given: unknown): string | undefined =>
  typeof given === 'string' && given !== '' ? given : undefined;

/** What somebody looks at who has asked for nothing yet: their own work, that of their desk, or everything. */
export function usualView(permissions: readonly string[]): View {
  if (permissions.includes('incident:assign')) return 'now';
  return permissions.includes('incident:move') ? 'mine' : 'all';
}

/** Whatever somebody has written into the address, what can be understood of it. */
export function readSearch(
  given: Readonly<Record<string, unknown>>,
  usual: View = 'now',
): QueueSearch {
  const severity = among(SEVERITIES, given.severity);
  const status = among(STATUSES, given.status);
  const [q, unit, lead] = [text(given.q), text(given.unit), text(given.lead)];
  const [sort] = among(SORTS, given.sort);
  return {
    view: among(VIEWS, given.view)[0] ?? usual,
    ...(q !== undefined && { q }),
    ...(severity.length > 0 && { severity }),
    ...(status.length > 0 && { status }),
    ...(unit !== undefined && { unit }),
    ...(lead !== undefined && { lead }),
    ...(given.overdue === true && { overdue: true }),
    ...(sort && { sort }),
    ...readNarrower(given),
  };
}

/** How many filters are set by hand, beside the words. */
export const narrowingIn = ({ severity, status, unit, lead, overdue }: QueueSearch): number =>
  [severity, status, unit, lead, overdue].filter((one) => one !== undefined).length;

export const isNarrowed = (search: QueueSearch): boolean =>
  search.q !== undefined || narrowingIn(search) > 0 || narrowersIn(search).length > 0;

const HOUR_MS = 3_600_000;
const SOON_MS = 24 * HOUR_MS;
// The address of a question must not change with every second, or nothing would ever be in the cache.
const STEP_MS = 5 * 60_000;

export interface IncidentQuery {
  status?: Status[];
  severity?: Severity[];
  leadAgency?: string[];
  reporterAgency?: string[];
  handler?: string[];
  overdue?: boolean;
  dueBefore?: string;
  q?: string;
  sort: Sort;
}

const SORTED: Readonly<Record<View, Sort>> = {
  ...{ now: 'dueAt', unassigned: '-severity', mine: 'dueAt', soon: 'dueAt', all: '-severity' },
};

/** What the list is sorted by, chosen or as its view has it. */
export const sortOf = ({ view, sort }: QueueSearch): Sort => sort ?? SORTED[view];

const TELEPHONE_PX = 768;

/** How many are asked for at a time: small enough to be read between two pictures, and where eight are seen fewer. */
export const pageOn = (widthPx: number): number => (widthPx < TELEPHONE_PX ? 40 : 100);

/** Each view as a question to the API. `now`: what is due within the hour or late already, at the own desk. */
export function queryOf(search: QueueSearch, agency: string, now: number): IncidentQuery {
  const at = (ms: number) => new Date(Math.floor((now + ms) / STEP_MS) * STEP_MS).toISOString();
  const views: Readonly<Record<View, Partial<IncidentQuery>>> = {
    now: { leadAgency: [agency], dueBefore: at(HOUR_MS) },
    unassigned: { handler: ['none'], leadAgency: [agency] },
    mine: { handler: ['me'] },
    soon: { leadAgency: [agency], dueBefore: at(SOON_MS) },
    all: {},
  };
  const { q, severity, status, unit, lead, overdue } = search;
  return {
    sort: sortOf(search),
    status: [...OPEN],
    ...askedNarrower(search),
    ...views[search.view],
    ...(q !== undefined && { q }),
    ...(severity && { severity: [...severity] }),
    ...(status && { status: [...status] }),
    ...(unit !== undefined && { reporterAgency: [unit] }),
    ...(lead !== undefined && { leadAgency: [lead] }),
    ...(overdue === true && { overdue }),
  };
}

/** The clock that runs out first, of those that run; a paused one where none does. */
export function nextDeadline({ deadlines }: Incident): Incident['deadlines'][number] | undefined {
  const open = deadlines.filter(({ metAt }) => metAt === null);
  const running = open.filter(({ paused }) => !paused);
  return [...(running.length > 0 ? running : open)].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
}
