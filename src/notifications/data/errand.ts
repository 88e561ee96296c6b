/** What a worker does again and again, beside its other errands: any number of workers may do it at once. */
export interface Errand {
  readonly name: string;
  /** After these signals of the database there is likely something to do; it is looked for anyway, for one may be lost. */
  readonly signals: readonly string[];
  /** How often it is looked for anyway, where that is not every second. */
  readonly everyMs?: number;
  /** Does a part of what there is. Whether something was done: then there may be more of it. */
  run(): Promise<boolean>;
  /** Where run() only begins things: until they have come to their end. Whether there were any. */
  finish?(): Promise<boolean>;
}
