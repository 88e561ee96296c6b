/** What a worker does again and again, beside its other errands: any number of workers may do it at once. */
export interface Errand {
  readonly name: string;
  /** After these signals of the database there is likely something to do; now and then it is looked for anyway. */
  readonly signals: readonly string[];
  /** For so long after a signal more is waited for, where much at once costs less than one by one. */
  readonly gatherMs?: number;
  /** Does a part of what there is. Whether something was done: then there may be more of it. */
  run(): Promise<boolean>;
  /** Where run() only begins things: until they have come to their end. */
  finish?(): Promise<void>;
}
