/** What the API answers when it does not do what it was asked (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly [fact: string]: unknown;
}

export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfter: number | null = null,
  ) {
    super(problem.detail);
  }

  get status(): number {
    return this.problem.status;
  }

  is(what: string): boolean {
    return this.problem.type === `/problems/${what}`;
  }
}

/** There was no answer: the network, or the server on its way down. */
export class NoAnswer extends Error {}

export const problemOf = (error: unknown): Problem | null =>
  error instanceof ProblemError ? error.problem : null;

/** What stands beside the field of a form, by JSON pointer. */
export const faultsOf = (error: unknown): ReadonlyMap<string, string> =>
  new Map((problemOf(error)?.errors ?? []).map(({ pointer, detail }) => [pointer, detail]));
