import { type Schemas } from '../../api/desk';

/** A draft without its table, and what became of it. */
export type SettledDraft = Schemas['TableDraftHeadDto'];
/** What drafts of every table have in common. */
export type DraftHead = Omit<Schemas['RoutingTableDraftDto'], 'table'>;
export type Trial = Schemas['TrialDto'];
export type TriedReport = Schemas['TriedReportDto'];
export type Outcome = Schemas['OutcomeDto'];
export type Version = Schemas['TableVersionDto'];
export type PreviewBody = Schemas['PreviewBody'];

export interface Read<Data> {
  readonly data: Data;
  readonly etag: string;
}

export interface TrialAsked<Edit> {
  readonly reports?: PreviewBody[];
  readonly from?: string;
  readonly last?: number;
  readonly table?: Edit;
}

/** One of the tables by which the desk decides, over the API. */
export interface TableApi<Edit> {
  readonly name: 'routing' | 'deadlines';
  readonly inForce: () => Promise<Read<Edit & { version: number }>>;
  /** The newest first, the one that waits among them. */
  readonly drafts: () => Promise<readonly SettledDraft[]>;
  readonly draft: () => Promise<Read<DraftHead & { table: Edit }>>;
  readonly put: (edit: Edit, note: string, etag: string) => Promise<unknown>;
  readonly discard: (etag: string) => Promise<unknown>;
  readonly decide: (
    decision: 'approve' | 'decline',
    note: string,
    etag: string,
  ) => Promise<unknown>;
  readonly simulate: (asked: TrialAsked<Edit>) => Promise<Trial>;
  readonly versions: (page: { cursor?: string }) => Promise<{
    items: Version[];
    nextCursor: string | null;
  }>;
  readonly version: (number: number) => Promise<Edit>;
}

let before: Promise<unknown> = Promise.resolve();

/** One trial after the other: the desk reckons one at a time for each person. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = before.then(work, work);
  before = next.catch(() => undefined);
  return next;
}
