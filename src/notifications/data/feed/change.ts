/** One event in its place in the feed. */
export interface Change {
  /** Grows by one; nothing ever appears before a place that somebody has read. */
  readonly position: number;
  /** Of the event: the same for every receiver. */
  readonly id: string;
  /** `noun.past-tense` */
  readonly type: string;
  /** What it is about: a case's code, an agency's code … */
  readonly subject: string;
  readonly at: Date;
  readonly data: Readonly<Record<string, unknown>>;
  /** Codes of agencies and ids of people who hear all of it, as of the change. */
  readonly audience: readonly string[];
  /** The agency that reported, where those above it and the Department hear of it as in a list. */
  readonly overviewOf: string | null;
}
