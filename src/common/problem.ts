export type ProblemKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'too-large'
  | 'unsupported'
  | 'invalid'
  | 'precondition-required'
  | 'too-many'
  | 'headers-too-large'
  | 'too-slow'
  | 'unavailable';

export type Facts = Readonly<Record<string, unknown>>;

/** Facts become members beside these, which RFC 9457 keeps for itself: one of the same name would be lost. */
type ProblemFacts = Facts &
  Readonly<Partial<Record<'type' | 'title' | 'status' | 'detail' | 'instance' | 'errors', never>>>;

/**
 * A failure that a client can understand and act on; anything else is a fault.
 * Its words stand in resources/<language>/problems.json under its type; its facts fill their gaps and become members (RFC 9457).
 */
export abstract class Problem extends Error {
  abstract readonly type: string;
  abstract readonly kind: ProblemKind;

  constructor(readonly facts: ProblemFacts = {}) {
    super();
    this.message = `${this.constructor.name} ${JSON.stringify(facts)}`;
  }
}

/** Every problem type of the service; docs/problems.md and the OpenAPI document are compared with it. */
export const catalogue = new Map<string, ProblemKind>();

export function defineProblem(type: string, kind: ProblemKind) {
  if (catalogue.has(type)) throw new Error(`Problem type ${type} is defined twice.`);
  catalogue.set(type, kind);
  return class extends Problem {
    readonly type = type;
    readonly kind = kind;
  };
}
